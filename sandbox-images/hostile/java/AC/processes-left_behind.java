// Starts processes that outlive it, hooks that start more while it ends, and a thread that refuses to.
public class Main {
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i < 3; i++) new ProcessBuilder("/bin/sh", "-c", "trap '' TERM HUP INT; sleep 600 & sleep 600").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new ProcessBuilder("/bin/sleep", "600").start();
            } catch (Exception e) {
                // as many as fit
            }
        }));
        Thread stubborn = new Thread(() -> { while (true) { Thread.onSpinWait(); } });
        stubborn.setDaemon(true);
        stubborn.start();
        System.out.println("contained");
    }
}
