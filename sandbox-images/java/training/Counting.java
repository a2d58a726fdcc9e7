import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Maps, sets and lists the way a first solution uses them. */
public class Counting {
    static int[] twoSum(int[] numbers, long target) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer j = seen.get(target - numbers[i]);
            if (j != null) return new int[] {j, i};
            seen.put((long) numbers[i], i);
        }
        return new int[0];
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int target = in.nextInt();
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) numbers[i] = in.nextInt();
        System.out.println(Arrays.toString(twoSum(numbers, target)));

        Map<Character, Integer> letters = new HashMap<>();
        for (char c : in.next().toCharArray()) letters.put(c, letters.getOrDefault(c, 0) + 1);
        for (Map.Entry<Character, Integer> entry : letters.entrySet()) {
            System.out.print(entry.getKey() + "=" + entry.getValue() + " ");
        }
        System.out.println(letters);
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int number : numbers) groups.computeIfAbsent("g" + number % 3, k -> new ArrayList<>()).add(number);
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int number : numbers) counts.merge(number, 1, Integer::sum);
        counts.forEach((k, v) -> System.out.print(k * v + " "));
        Set<Integer> unique = new TreeSet<>(counts.keySet());
        unique.retainAll(new HashSet<>(List.of(1, 2, 3)));
        unique.removeIf(x -> x > 2);
        Set<String> ordered = new LinkedHashSet<>(groups.keySet());
        List<String> names = new ArrayList<>(ordered);
        names.add(0, "first");
        names.remove("g1");
        System.out.println(groups + " " + unique + " " + names.contains("g0") + " " + Map.of("a", 1, "b", 2).size());
        System.out.println(new TreeMap<>(counts).floorKey(target) + " " + names.indexOf("g2") + List.copyOf(names).subList(0, 1));
    }
}
