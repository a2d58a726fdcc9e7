// A process that was refused is an exception like any other.
public class Main {
    public static void main(String[] arguments) throws Exception {
        new ProcessBuilder("/usr/bin/sudo", "id").start();
    }
}
