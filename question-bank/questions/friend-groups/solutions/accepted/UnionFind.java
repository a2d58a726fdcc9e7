import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StreamTokenizer;

public class Main {
    private static final StreamTokenizer IN = new StreamTokenizer(new BufferedInputStream(System.in));

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    private static int speaker(int[] above, int person) {
        while (above[person] != person) {
            above[person] = above[above[person]];
            person = above[person];
        }
        return person;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        int[] above = new int[n + 1];
        int[] size = new int[n + 1];
        for (int person = 1; person <= n; person++) {
            above[person] = person;
            size[person] = 1;
        }
        int groups = n;
        long apart = (long) n * (n - 1) / 2;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < m; i++) {
            int a = speaker(above, next());
            int b = speaker(above, next());
            if (a != b) {
                int small = size[a] < size[b] ? a : b;
                int large = small == a ? b : a;
                above[small] = large;
                apart -= (long) size[small] * size[large];
                size[large] += size[small];
                groups--;
            }
            lines.append(groups).append(' ').append(apart).append('\n');
        }
        System.out.print(lines);
    }
}
