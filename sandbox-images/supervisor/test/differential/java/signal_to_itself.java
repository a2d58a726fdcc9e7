public class Main {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook on a signal")));
        System.out.println("before");
        new ProcessBuilder("/bin/sh", "-c", "kill -15 $PPID").start().waitFor();
        Thread.sleep(60_000);
    }
}
