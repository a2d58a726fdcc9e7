import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        long total = 0;
        long moments = 0;
        for (int i = 0; i < n; i++) {
            int weight = next(in);
            total += weight;
            moments += (long) weight * i;
        }
        if (total == 0) {
            System.out.println(0);
        } else {
            System.out.println(moments % total == 0 ? moments / total : -1);
        }
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
