import java.util.stream.Stream;

public class Main {
    public static void main(String[] args) {
        System.out.println("assay java works: " + Stream.of("40", "2").mapToInt(Integer::parseInt).sum());
    }
}
