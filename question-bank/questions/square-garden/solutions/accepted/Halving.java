import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int piles = in.nextInt();
        for (int i = 0; i < piles; i++) {
            long n = in.nextLong();
            long side = side(n);
            System.out.println(side + " " + (n - side * side));
        }
    }

    private static long side(long n) {
        long low = 0;
        long high = 3037000499L;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (middle <= n / middle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
