import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    record Person(String name, int age) {}

    public static void main(String[] args) {
        List<Person> people = List.of(new Person("Ann", 30), new Person("Bob", 25), new Person("Cy", 30));
        Map<Integer, String> names = people.stream().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("+"))));
        System.out.println(names);
        System.out.println(IntStream.rangeClosed(1, 5).boxed().collect(Collectors.partitioningBy(i -> i % 2 == 0, Collectors.summingInt(i -> i))) + " " + IntStream.range(0, 100_000).parallel().mapToLong(i -> i).sum());
        System.out.println(Stream.iterate(1, i -> i * 2).limit(10).sorted(Comparator.reverseOrder()).map(String::valueOf).collect(Collectors.joining(",", "[", "]")) + DoubleStream.of(1, 2, 4).summaryStatistics());
        System.out.println(IntStream.range(0, 1000).parallel().boxed().filter(i -> i % 7 == 0).collect(Collectors.toList()).size() + " " + "banana".chars().mapToObj(c -> (char) c).distinct().toList() + Stream.of(1, 2, 3).gather(Gatherers.windowSliding(2)).toList());
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        Supplier<Stream<String>> once = () -> Stream.of("x");
        System.out.println(add.apply(1).apply(2) + " " + Optional.empty().isPresent() + once.get().findFirst() + people.stream().sorted(Comparator.comparing(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).toList());
        Stream<String> used = once.get();
        used.count();
        used.count();
    }
}
