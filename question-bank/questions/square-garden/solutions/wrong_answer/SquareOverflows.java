import java.util.Scanner;

// Starts from n as the upper end, so the square of the middle overflows.
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int piles = in.nextInt();
        for (int i = 0; i < piles; i++) {
            long n = in.nextLong();
            long low = 0;
            long high = n;
            while (low < high) {
                long middle = low + (high - low) / 2 + (high - low) % 2;
                if (middle * middle <= n) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            System.out.println(low + " " + (n - low * low));
        }
    }
}
