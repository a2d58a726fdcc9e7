import java.util.Scanner;

// Takes the remainder of the whole sum of products, which has overflowed by then.
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int k = in.nextInt();
        long n = in.nextLong();
        long m = in.nextLong();
        long[][] terms = new long[k][1];
        for (int i = k - 1; i >= 0; i--) {
            terms[i][0] = in.nextLong();
        }
        long[][] step = new long[k][k];
        for (int j = 0; j < k; j++) {
            step[0][j] = in.nextLong();
        }
        for (int i = 1; i < k; i++) {
            step[i][i - 1] = 1;
        }
        for (; n > 0; n /= 2) {
            if (n % 2 == 1) {
                terms = product(step, terms, m);
            }
            step = product(step, step, m);
        }
        System.out.println(terms[k - 1][0] % m);
    }

    private static long[][] product(long[][] a, long[][] b, long m) {
        long[][] result = new long[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int l = 0; l < b.length; l++) {
                    result[i][j] += a[i][l] * b[l][j];
                }
                result[i][j] %= m;
            }
        }
        return result;
    }
}
