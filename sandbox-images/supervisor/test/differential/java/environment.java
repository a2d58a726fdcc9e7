import java.util.TreeMap;

public class Main {
    public static void main(String[] args) {
        System.out.println(new TreeMap<>(System.getenv()) + " " + System.getenv("NONE"));
        System.out.println(Runtime.getRuntime().availableProcessors() >= 1);
        System.out.println(ProcessHandle.current().pid() > 1);
        System.out.println(Runtime.getRuntime().maxMemory() >= 64 << 20);
    }
}
