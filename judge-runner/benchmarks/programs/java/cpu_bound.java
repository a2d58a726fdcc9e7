// @NONCE@
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int x = in.nextInt();
        int total = 0;
        for (int i = 0; i < n; i++) {
            x = (x * 1103515245 + 12345) & 0x7fffffff;
            total = ((total ^ (x >> 7)) + i) & 0x7fffffff;
        }
        System.out.println(total);
    }
}
