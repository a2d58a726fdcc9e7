import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int[] heights = new int[n];
        Deque<Integer> falling = new ArrayDeque<>();
        long water = 0;
        for (int i = 0; i < n; i++) {
            heights[i] = next(in);
            while (!falling.isEmpty() && heights[falling.peek()] <= heights[i]) {
                int bottom = heights[falling.pop()];
                if (!falling.isEmpty()) {
                    int wall = falling.peek();
                    water += (long) (Math.min(heights[wall], heights[i]) - bottom) * (i - wall - 1);
                }
            }
            falling.push(i);
        }
        System.out.println(water);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
