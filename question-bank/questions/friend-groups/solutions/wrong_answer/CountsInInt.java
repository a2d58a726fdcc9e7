// Counts pairs in 32 bits.
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        int[] above = new int[n + 1];
        int[] size = new int[n + 1];
        for (int person = 1; person <= n; person++) {
            above[person] = person;
            size[person] = 1;
        }
        int groups = n;
        int apart = n * (n - 1) / 2;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < m; i++) {
            int a = in.nextInt();
            int b = in.nextInt();
            while (above[a] != a) {
                above[a] = above[above[a]];
                a = above[a];
            }
            while (above[b] != b) {
                above[b] = above[above[b]];
                b = above[b];
            }
            if (a != b) {
                above[a] = b;
                apart -= size[a] * size[b];
                size[b] += size[a];
                groups--;
            }
            lines.append(groups).append(' ').append(apart).append('\n');
        }
        System.out.print(lines);
    }
}
