// Ends, but its end never ends.
public class Main {
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { Thread.onSpinWait(); } }));
        System.out.println("contained");
        System.exit(0);
    }
}
