public class Main {
    public static void main(String[] args) throws Exception {
        Thread thread = new Thread(() -> System.exit(6));
        thread.start();
        Thread.sleep(60_000);
        System.out.println("never");
    }
}
