import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int[][] boxes = new int[n][];
        for (int i = 0; i < n; i++) {
            boxes[i] = new int[] {next(in), next(in)};
        }
        Arrays.sort(boxes, (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        int[] ends = new int[n];
        int longest = 0;
        for (int[] box : boxes) {
            int place = Arrays.binarySearch(ends, 0, longest, box[1]);
            if (place < 0) {
                place = -place - 1;
            }
            ends[place] = box[1];
            longest = Math.max(longest, place + 1);
        }
        System.out.println(longest);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
