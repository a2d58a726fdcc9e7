import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int rooms = in.nextInt();
        long[] sizes = new long[2 * rooms];
        long side = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = in.nextLong();
            side = gcd(side, sizes[i]);
        }
        long tiles = 0;
        for (int i = 0; i < sizes.length; i += 2) {
            tiles += (sizes[i] / side) * (sizes[i + 1] / side);
        }
        System.out.println(side + " " + tiles);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
