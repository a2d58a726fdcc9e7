public class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("the hook")));
        try {
            System.out.println("main");
            System.exit(5);
        } finally {
            System.out.println("never");
        }
    }
}
