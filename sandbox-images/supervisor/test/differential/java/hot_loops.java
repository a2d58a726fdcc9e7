import java.util.*;

public class Main {
    interface Operation { long apply(long a, long b); }

    public static void main(String[] args) {
        Operation[] operations = {(a, b) -> a + b, (a, b) -> a * 31 + b, (a, b) -> a ^ b};
        long value = 7;
        for (int i = 0; i < 3_000_000; i++) value = operations[i % 3].apply(value, i);
        System.out.println(value);
        boolean[] composite = new boolean[1_000_001];
        int primes = 0;
        for (int i = 2; i <= 1_000_000; i++) {
            if (composite[i]) continue;
            primes++;
            for (long j = (long) i * i; j <= 1_000_000; j += i) composite[(int) j] = true;
        }
        double sum = 0;
        for (int i = 1; i < 1_000_000; i++) sum += Math.sin(i) / i;
        System.out.println(primes + " " + sum);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) text.append(i % 10);
        System.out.println(text.toString().hashCode() + " " + Arrays.stream(text.toString().split("5")).mapToInt(String::length).sum());
        int[] array = new Random(1).ints(200_000).toArray();
        Arrays.parallelSort(array);
        System.out.println(array[100_000] + " " + array[0]);
        Object[] mixed = {1, "x", 2.5};
        for (int i = 0; i < 50_000; i++) if (((Object) mixed[i % 3]).hashCode() == 0) throw new IllegalStateException();
        int[] small = new int[10];
        for (int i = 0; ; i++) small[i % 11] += i;
    }
}
