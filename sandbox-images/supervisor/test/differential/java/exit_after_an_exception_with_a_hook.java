public class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("hook after the trace")));
        throw new RuntimeException("of main");
    }
}
