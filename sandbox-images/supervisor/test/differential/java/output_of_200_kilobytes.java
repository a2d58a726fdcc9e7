public class Main {
    public static void main(String[] args) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) text.append(String.format("line %04d%n", i));
        System.out.print(text);
        System.err.print("e".repeat(50_000));
    }
}
