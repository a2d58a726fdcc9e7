import java.util.List;
import java.util.stream.Collectors;

public class Main {
    record Item(String name) {
        Item { if (name.isEmpty()) throw new IllegalArgumentException("empty"); }
    }

    public static void main(String[] args) {
        System.out.println(List.of("a", "b").stream().map(Item::new).collect(Collectors.toList()));
        List.of("a", "").stream().map(Item::new).forEach(System.out::println);
    }
}
