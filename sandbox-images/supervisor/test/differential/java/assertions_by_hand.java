public class Main {
    public static void main(String[] args) {
        throw new AssertionError("value", new Exception("why"));
    }
}
