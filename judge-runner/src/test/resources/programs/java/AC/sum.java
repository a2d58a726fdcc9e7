import java.util.Scanner;

public class Main {
    record Pair(int a, int b) {}

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Pair pair = new Pair(in.nextInt(), in.nextInt());
        Runnable print = () -> System.out.println(pair.a() + pair.b());
        print.run();
    }
}
