public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(depth(100_000));
    }

    static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }
}
