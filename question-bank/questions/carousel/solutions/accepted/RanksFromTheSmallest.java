class Carousel {
    private final int[] cases;
    private final int smallest;
    private int turned;

    public Carousel(int[] cases) {
        this.cases = cases;
        int low = 0;
        int high = cases.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cases[middle] > cases[high]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        smallest = low;
    }

    public int find(int number) {
        int low = 0;
        int high = cases.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cases[(smallest + middle) % cases.length] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = (smallest + low) % cases.length;
        return cases[at] == number ? Math.floorMod(at - turned, cases.length) : -1;
    }

    public void turn(int places) {
        turned = (int) ((turned + (long) places) % cases.length);
    }
}
