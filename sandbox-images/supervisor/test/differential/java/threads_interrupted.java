public class Main {
    static final ThreadLocal<String> LOCAL = ThreadLocal.withInitial(() -> "initial");

    public static void main(String[] args) throws Exception {
        Thread thread = new Thread(() -> {
            try { Thread.sleep(60_000); } catch (InterruptedException e) { System.out.println(e.getMessage() + " " + LOCAL.get()); }
        });
        LOCAL.set("main");
        thread.start();
        thread.interrupt();
        thread.join();
        System.out.println(LOCAL.get() + " " + thread.getState());
        new Object().wait();
    }
}
