public class Main {
    record Resource(String name) implements AutoCloseable {
        @Override public void close() { System.out.println("close " + name); throw new IllegalStateException("closing " + name); }
    }

    public static void main(String[] args) {
        try (Resource one = new Resource("one"); Resource two = new Resource("two")) {
            System.out.println("body of " + one + two);
            throw new RuntimeException("body");
        }
    }
}
