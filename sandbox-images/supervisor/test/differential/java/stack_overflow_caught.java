public class Main {
    static int depth;

    static void down() { depth++; down(); }

    static int sum(int n) { return n == 0 ? 0 : n + sum(n - 1); }

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            try { down(); } catch (StackOverflowError e) { System.out.println(depth > 1000 && e.getMessage() == null); }
        }
        System.out.println(sum(5_000));
    }
}
