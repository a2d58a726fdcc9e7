// Starts threads and does not care what happens: the virtual machine calls it a shortage of memory, and so do we.
public class Main {
    public static void main(String[] arguments) {
        while (true) {
            Thread thread = new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
