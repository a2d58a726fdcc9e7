import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Records, enums, sealed types, pattern matching, interfaces, anonymous and inner classes. */
public class Shapes {
    sealed interface Shape permits Circle, Square, Named {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {
        Square {
            if (side < 0) throw new IllegalArgumentException("side is " + side);
        }
    }

    record Named(String name, Shape shape) implements Shape {}

    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);

        @Override
        public int compareTo(Point other) {
            return x != other.x ? Integer.compare(x, other.x) : Integer.compare(y, other.y);
        }
    }

    enum Move {
        LEFT("L") {
            @Override
            int step() {
                return -1;
            }
        },
        RIGHT("R") {
            @Override
            int step() {
                return 1;
            }
        };

        private final String letter;

        Move(String letter) {
            this.letter = letter;
        }

        abstract int step();
    }

    static double area(Shape shape) {
        return switch (shape) {
            case Circle(double radius) -> Math.PI * radius * radius;
            case Square square when square.side() == 0 -> 0;
            case Square square -> square.side() * square.side();
            case Named(var name, var inner) -> area(inner);
        };
    }

    static String kind(Object value) {
        if (value instanceof Integer number && number > 3) return "number";
        return switch (value) {
            case null -> "nothing";
            case String text -> "text";
            default -> "other";
        };
    }

    class Counter {
        private int count;

        int next() {
            return ++count;
        }
    }

    public static void main(String[] args) {
        List<Shape> shapes = List.of(new Circle(1), new Square(2), new Named("x", new Square(0)));
        double sum = 0;
        for (Shape shape : shapes) sum += area(shape);
        Map<Point, Move> moves = new HashMap<>();
        moves.put(new Point(1, 2), Move.LEFT);
        moves.put(Point.ORIGIN, Move.valueOf("RIGHT"));
        EnumMap<Move, Integer> steps = new EnumMap<>(Move.class);
        for (Move move : Move.values()) steps.put(move, move.step());
        int day = switch (steps.size()) {
            case 1, 2 -> {
                int twice = steps.size() * 2;
                yield twice;
            }
            default -> 0;
        };
        Move turn = moves.get(new Point(1, 2));
        switch (turn) {
            case LEFT -> day++;
            case RIGHT -> day--;
        }
        String command = "go";
        switch (command) {
            case "go":
                day += 2;
                break;
            default:
                day = 0;
        }
        Runnable task = new Runnable() {
            @Override
            public void run() {
                moves.clear();
            }
        };
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        BiFunction<Integer, Integer, Integer> max = Math::max;
        Supplier<List<String>> fresh = ArrayList::new;
        Optional<String> found = Optional.of("a").map(String::toUpperCase).filter(s -> !s.isEmpty());
        var counter = new Shapes().new Counter();
        System.out.println(moves + " " + shapes + " " + sum + " " + steps + turn.letter + day + kind(5) + kind("") + kind(null));
        task.run();
        System.out.println(add.apply(1).apply(2) + max.apply(3, 4) + fresh.get().size() + found.orElse("none") + counter.next()
                + Objects.hash(1, 2) + new Point(1, 2).equals(Point.ORIGIN) + new Point(1, 2).hashCode() + """
                a text
                  block""");
    }
}
