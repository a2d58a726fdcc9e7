// Starts threads until there are no more, and survives the refusal; the exit code says whether there was one soon enough.
import java.util.concurrent.locks.LockSupport;

public class Main {
    public static void main(String[] arguments) {
        int count = 0;
        try {
            for (; count < 5000; count++) {
                Thread thread = new Thread(null, () -> { while (true) LockSupport.park(); }, "t", 65536);
                thread.setDaemon(true);
                thread.start();
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(count < 64 ? 3 : 0);
        }
    }
}
