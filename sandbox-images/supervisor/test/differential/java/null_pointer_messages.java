public class Main {
    int[] values;
    Main next;

    public static void main(String[] args) {
        Main main = new Main();
        Runnable[] attempts = {() -> main.next.values[0]++, () -> main.values[1] = 2, () -> System.out.println(main.next.toString()),
            () -> { Integer boxed = null; int i = boxed; }, () -> { throw null; }, () -> { synchronized (main.next) { } }};
        for (Runnable attempt : attempts) {
            try { attempt.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        }
        main.next.next.next = main;
    }
}
