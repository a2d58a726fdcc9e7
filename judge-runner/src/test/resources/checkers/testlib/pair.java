import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** Accepts two numbers whose sum is the input; half the points for more than two. */
public class Main {
    public static void main(String[] words) throws Exception {
        long total = Long.parseLong(Files.readString(Path.of(words[0])).strip());
        Scanner output = new Scanner(Path.of(words[1]));
        Scanner answer = new Scanner(Path.of(words[2]));
        if (!answer.hasNextLong()) {
            System.exit(3);
        }
        int numbers = 0;
        long sum = 0;
        while (output.hasNextLong()) {
            sum += output.nextLong();
            numbers++;
        }
        if (output.hasNext()) {
            System.err.println("wrong output format: no number");
            System.exit(2);
        }
        if (numbers < 2 || sum != total) {
            System.err.println("wrong answer " + sum + " for " + total);
            System.exit(1);
        }
        System.err.println(numbers > 2 ? "points 0.5 more than two" : "ok two numbers");
        System.exit(numbers > 2 ? 7 : 0);
    }
}
