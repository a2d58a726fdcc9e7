import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.HashSet;
import java.util.Set;

public class Main {
    private static final StreamTokenizer IN = new StreamTokenizer(new java.io.BufferedInputStream(System.in));

    private static int next() throws IOException {
        IN.nextToken();
        return (int) IN.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        int[] voices = new int[n + 1];
        boolean[] trusts = new boolean[n + 1];
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < m; i++) {
            int a = next();
            int b = next();
            if (seen.add((long) a * (n + 1) + b)) {
                trusts[a] = true;
                voices[b]++;
            }
        }
        int elected = -1;
        for (int person = 1; person <= n; person++) {
            if (!trusts[person] && voices[person] == n - 1) {
                elected = person;
            }
        }
        System.out.println(elected);
    }
}
