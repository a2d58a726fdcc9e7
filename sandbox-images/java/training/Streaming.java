import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams and collectors. */
public class Streaming {
    record Word(String text, int count) {}

    public static void main(String[] args) {
        List<String> words = Stream.of("fig", "pear", "apple", "fig").map(String::trim).filter(w -> !w.isEmpty()).toList();
        Map<String, Long> counts = words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Word> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Word(e.getKey(), e.getValue().intValue()))
                .collect(Collectors.toList());
        TreeMap<Integer, List<String>> byLength =
                words.stream().distinct().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        int[] squares = IntStream.rangeClosed(1, 5).map(x -> x * x).toArray();
        IntSummaryStatistics statistics = Arrays.stream(squares).summaryStatistics();
        Map<Boolean, List<Integer>> parts = Arrays.stream(squares).boxed().collect(Collectors.partitioningBy(x -> x % 2 == 0));
        Map<String, Integer> lengths = words.stream().collect(Collectors.toMap(w -> w, String::length, (a, b) -> a));
        System.out.println(sorted + " " + byLength + " " + statistics.getMax() + " " + parts + " " + lengths.get("fig"));
        System.out.println(words.stream().limit(3).skip(1).collect(Collectors.joining(", ", "[", "]"))
                + IntStream.range(0, 4).mapToObj(i -> "n" + i).collect(Collectors.toSet()).size()
                + LongStream.of(1, 2, 3).reduce(1, (a, b) -> a * b)
                + "hello".chars().filter(Character::isLetter).mapToObj(c -> (char) c).sorted(Comparator.reverseOrder()).count()
                + Stream.iterate(1, x -> x * 2).limit(5).mapToInt(Integer::intValue).sum()
                + words.stream().anyMatch(w -> w.startsWith("p")) + words.stream().max(Comparator.naturalOrder()).get()
                + Stream.of(List.of(1), List.of(2, 3)).flatMap(List::stream).reduce(0, Integer::sum)
                + Arrays.stream(squares).average().orElse(0) + IntStream.of(3, 1).sorted().boxed().toList());
    }
}
