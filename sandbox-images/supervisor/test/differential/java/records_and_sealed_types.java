import java.util.List;

public class Main {
    sealed interface Shape permits Circle, Square, Pair {}
    record Circle(double radius) implements Shape {}
    record Square(double side) implements Shape {}
    record Pair(Shape one, Shape two) implements Shape {}

    static double area(Shape shape) {
        return switch (shape) {
            case Circle(double radius) when radius < 0 -> throw new IllegalArgumentException("negative");
            case Circle(var radius) -> Math.PI * radius * radius;
            case Square square -> square.side() * square.side();
            case Pair(Shape one, Shape two) -> area(one) + area(two);
        };
    }

    public static void main(String[] args) {
        System.out.println(area(new Pair(new Circle(1), new Square(2))) + " " + new Pair(new Circle(1), null) + " " + new Square(2).equals(new Square(2.0)) + " " + new Square(2).hashCode());
        Object value = 42;
        String text = switch (value) { case Integer i when i > 40 -> "big " + i; case String s -> s; default -> "other"; };
        System.out.println(text + " " + (value instanceof Integer i && i > 1) + " " + List.of(Shape.class.getPermittedSubclasses()).size() + " " + Circle.class.getRecordComponents()[0]);
        area(new Pair(new Circle(-1), null));
    }
}
