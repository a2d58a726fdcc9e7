import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = IntStream.range(0, 500).mapToObj(i -> executor.submit(() -> { Thread.sleep(5); return i; })).toList();
            int sum = 0;
            for (Future<Integer> future : futures) sum += future.get();
            System.out.println(sum);
        }
        Thread thread = Thread.ofVirtual().name("virtual").start(() -> { throw new RuntimeException("of a virtual thread"); });
        thread.join();
        System.out.println(thread.isVirtual() + " " + thread.isDaemon() + " " + thread.getState());
    }
}
