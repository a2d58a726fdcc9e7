import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.Comparator;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int[][] bookings = new int[n][];
        for (int i = 0; i < n; i++) {
            bookings[i] = new int[] {next(in), next(in)};
        }
        Arrays.sort(bookings, Comparator.comparingInt((int[] booking) -> booking[0]));
        System.out.print(merge(bookings));
    }

    private static StringBuilder merge(int[][] bookings) {
        StringBuilder out = new StringBuilder();
        int blocks = 0;
        int i = 0;
        while (i < bookings.length) {
            int start = bookings[i][0];
            int end = bookings[i][1];
            while (i < bookings.length && bookings[i][0] <= end) {
                end = Math.max(end, bookings[i][1]);
                i++;
            }
            out.append(start).append(' ').append(end).append('\n');
            blocks++;
        }
        return out.insert(0, blocks + "\n");
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
