public class Main {
    public static void main(String[] args) {
        new Thread(() -> {
            try { Thread.sleep(50); } catch (InterruptedException e) { return; }
            System.out.println("a thread is waited for");
        }).start();
        Thread daemon = new Thread(() -> { while (true) Thread.onSpinWait(); });
        daemon.setDaemon(true);
        daemon.start();
        System.out.println("main is done");
    }
}
