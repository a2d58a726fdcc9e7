import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Arithmetic of all sizes, bits, and a few threads. */
public class Numbers {
    private static final int MOD = 1_000_000_007;

    static long power(long base, long exponent) {
        long result = 1;
        for (base %= MOD; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) result = result * base % MOD;
            base = base * base % MOD;
        }
        return result;
    }

    public static void main(String[] args) throws Exception {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= 30; i++) factorial = factorial.multiply(BigInteger.valueOf(i));
        BigInteger other = new BigInteger("123456789012345678901234567890");
        System.out.println(factorial + " " + factorial.mod(other) + " " + factorial.gcd(other) + " " + factorial.compareTo(other)
                + " " + BigInteger.TWO.pow(70).add(BigInteger.TEN).subtract(other).divide(BigInteger.TEN));
        BigDecimal price = new BigDecimal("19.99").multiply(BigDecimal.valueOf(3)).setScale(1, RoundingMode.HALF_UP);
        System.out.println(price + " " + price.doubleValue() + " " + power(2, 1000));
        long bits = 0b1011L ^ (1L << 40) | 0xFF;
        System.out.println(Long.bitCount(bits) + Integer.toBinaryString(10) + Integer.toHexString(255) + Integer.MAX_VALUE
                + Math.floorMod(-3, 5) + Math.abs(-2.5) + Math.pow(2, 0.5) + Math.hypot(3, 4) + (int) 'a' + 7 / 2 + 7 % 3 + (bits >>> 3));
        System.out.println(Double.compare(0.1 + 0.2, 0.3) + " " + (float) 1 / 3 + " " + Double.parseDouble("1e-3") + " " + Double.MAX_VALUE);

        AtomicInteger total = new AtomicInteger();
        Thread thread = new Thread(() -> total.addAndGet(2));
        thread.start();
        thread.join();
        Object lock = new Object();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> future = pool.submit(() -> {
                synchronized (lock) {
                    return total.incrementAndGet();
                }
            });
            ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
            map.merge("a", future.get(), Integer::sum);
            System.out.println(map + " " + (System.nanoTime() > 0) + (System.currentTimeMillis() > 0));
        }
    }
}
