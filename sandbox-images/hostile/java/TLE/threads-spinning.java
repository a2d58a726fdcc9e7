// As many threads as fit, all at work: each second of theirs counts.
public class Main {
    public static void main(String[] arguments) {
        for (int i = 0; i < 20; i++) new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start();
    }
}
