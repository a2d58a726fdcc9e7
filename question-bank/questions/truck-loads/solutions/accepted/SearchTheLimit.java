import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int trucks = next(in);
        int[] weights = new int[n];
        long low = 0;
        long high = 0;
        for (int i = 0; i < n; i++) {
            weights[i] = next(in);
            low = Math.max(low, weights[i]);
            high += weights[i];
        }
        while (low < high) {
            long middle = (low + high) / 2;
            if (needed(weights, middle) <= trucks) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        System.out.println(low);
    }

    private static int needed(int[] weights, long limit) {
        int count = 1;
        long load = 0;
        for (int weight : weights) {
            if (load + weight > limit) {
                count++;
                load = 0;
            }
            load += weight;
        }
        return count;
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
