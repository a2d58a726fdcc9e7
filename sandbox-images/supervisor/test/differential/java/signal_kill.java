public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("before");
        new ProcessBuilder("/bin/sh", "-c", "kill -9 $PPID").start().waitFor();
        Thread.sleep(60_000);
    }
}
