import java.util.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] args) {
        Map<String, Integer> map = new HashMap<>();
        for (String word : "the quick brown fox jumps over the lazy dog the end".split(" ")) map.merge(word, 1, Integer::sum);
        System.out.println(map + " " + new TreeMap<>(map).descendingMap() + " " + map.hashCode());
        System.out.println(new HashSet<>(List.of("b", "a", "zz", "größe")) + " " + new LinkedHashMap<>(Map.of("k", 1)) + " " + List.of(1, 2).hashCode() + " " + Objects.hash(1, "a") + " " + "text".hashCode());
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> a[1] - b[1]);
        queue.add(new int[] {1, 5}); queue.add(new int[] {2, 3});
        Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
        deque.addFirst(0);
        System.out.println(queue.poll()[0] + " " + deque.pollLast() + deque + " " + Arrays.deepToString(new int[2][2]) + Arrays.hashCode(new int[] {1}) + new BitSet(3) + EnumSet.allOf(TimeUnit.class));
        Integer small = 127, same = 127, big = 1000, other = 1000;
        System.out.println((small == same) + " " + (big == other) + " " + new Random(42).nextInt(1000) + " " + new SplittableRandom(1).nextInt(100) + " " + Collections.max(List.of(3, 9, 2)) + " " + List.of(1, 2, 3).reversed());
        List<Integer> shuffled = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        Collections.shuffle(shuffled, new Random(7));
        System.out.println(shuffled + " " + Collections.frequency(shuffled, 1) + " " + Collections.binarySearch(List.of(1, 3, 5), 4) + " " + new ConcurrentSkipListMap<>(map).firstKey());
        for (Integer i : shuffled) if (i == 1) shuffled.add(9);
    }
}
