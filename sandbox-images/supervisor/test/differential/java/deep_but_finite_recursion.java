import java.util.*;

public class Main {
    static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

    static final Map<Integer, Long> MEMORY = new HashMap<>();

    static long fibonacci(int n) {
        if (n < 2) return n;
        Long known = MEMORY.get(n);
        if (known != null) return known;
        long value = fibonacci(n - 1) + fibonacci(n - 2);
        MEMORY.put(n, value);
        return value;
    }

    static void hanoi(int n, int[] count) { if (n > 0) { hanoi(n - 1, count); count[0]++; hanoi(n - 1, count); } }

    public static void main(String[] args) throws Exception {
        int[] count = new int[1];
        hanoi(16, count);
        System.out.println(ackermann(2, 300) + " " + fibonacci(90) + " " + count[0]);
        Thread thread = new Thread(null, () -> System.out.println(ackermann(2, 2000)), "deep", 256 << 20);
        thread.start();
        thread.join();
    }
}
