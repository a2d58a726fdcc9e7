import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class Main {
    static int counter;

    public static void main(String[] args) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 20; i++) { int n = i; futures.add(pool.submit(() -> n * n)); }
            int sum = 0;
            for (Future<Integer> future : futures) sum += future.get();
            System.out.println(sum);
        }
        AtomicInteger atomic = new AtomicInteger();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) { threads[i] = new Thread(() -> { for (int j = 0; j < 1000; j++) { atomic.incrementAndGet(); synchronized (Main.class) { counter++; } } }); threads[i].start(); }
        for (Thread thread : threads) thread.join();
        System.out.println(atomic + " " + counter + " " + Thread.currentThread().getName() + " " + Thread.currentThread().getPriority() + " " + Thread.currentThread().getThreadGroup().getName());
        System.out.println(CompletableFuture.supplyAsync(() -> 20).thenCombine(CompletableFuture.supplyAsync(() -> 22), Integer::sum).get() + " " + new ForkJoinPool(2).submit(() -> "pool").get());
        CountDownLatch latch = new CountDownLatch(2);
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        timer.scheduleAtFixedRate(latch::countDown, 0, 5, TimeUnit.MILLISECONDS);
        System.out.println(latch.await(10, TimeUnit.SECONDS));
        timer.shutdownNow();
        CompletableFuture.supplyAsync(() -> { throw new IllegalStateException("asynchronous"); }).get();
    }
}
