// @NONCE@
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int[] numbers = new int[next(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next(in);
        }
        Arrays.sort(numbers);
        long total = 0;
        for (int i = 0; i < numbers.length; i++) {
            total += (long) numbers[i] * (i % 7);
        }
        System.out.println(total % 1000000007);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
