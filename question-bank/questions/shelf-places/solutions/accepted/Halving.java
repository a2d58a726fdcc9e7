class Solution {
    public int[] places(int[] shelf, int[] books) {
        int[] places = new int[books.length];
        for (int i = 0; i < books.length; i++) {
            places[i] = place(shelf, books[i]);
        }
        return places;
    }

    private static int place(int[] shelf, int book) {
        int low = 0;
        int high = shelf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shelf[middle] < book) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
