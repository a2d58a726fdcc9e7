public class Main {
    static int inner(int[] values) {
        return values[3];
    }

    static int outer() {
        return inner(new int[3]);
    }

    public static void main(String[] args) {
        System.out.println("partial output");
        outer();
    }
}
