public class Main {
    class Inner {}
    static <T extends Comparable<T>> T most(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    interface Greeter { default String greet() { return "default"; } }
    static int order = 0;
    static { System.out.println("static"); }
    { System.out.println("instance"); }
    Main() { System.out.println("constructor"); }

    public static void main(String[] args) {
        Main main = new Main();
        Object anonymous = new Object() {};
        class Local {}
        System.out.println(anonymous.getClass() + " " + Local.class + " " + main.new Inner().getClass().getName() + " " + int[][].class + " " + most("a", "b") + new Greeter() {}.greet());
        int i = 5;
        i = i++ + ++i;
        System.out.println(i + " " + (order++ + order * 2) + " " + (char) ('a' + i) + " " + (5 & 3 | 4 ^ 1) + " " + new StringBuilder("abc").reverse().insert(1, '-'));
        outer:
        for (int a = 0; a < 3; a++) for (int b = 0; b < 3; b++) { if (b == 2) continue outer; if (a == 2) break outer; System.out.print(a + "" + b + " "); }
        System.out.println(tryAll());
    }

    @SuppressWarnings("finally")
    static int tryAll() { try { throw new RuntimeException(); } catch (RuntimeException e) { return 1; } finally { return 2; } }
}
