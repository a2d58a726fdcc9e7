import java.lang.ref.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        WeakReference<Object> weak = new WeakReference<>(new Object());
        for (int i = 0; i < 50 && weak.get() != null; i++) { System.gc(); Thread.sleep(2); }
        System.out.println(weak.get());
        long total = 0;
        for (int i = 0; i < 2000; i++) total += new byte[100_000].length;
        System.out.println(total + " " + (Runtime.getRuntime().totalMemory() > 0) + " " + new WeakHashMap<>(Map.of("k", 1)).size());
        Cleaner.create().register(new Object(), () -> {});
    }
}
