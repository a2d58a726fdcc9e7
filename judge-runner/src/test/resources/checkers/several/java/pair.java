import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** Accepts two numbers whose sum is the input; half the points for more than two. What it is made of lies beside it. */
class Main {
    public static void main(String[] words) throws Exception {
        long total = Long.parseLong(Files.readString(Path.of(words[0])).strip());
        Numbers numbers = Numbers.in(new Scanner(System.in));
        if (numbers.count() < 2 || numbers.sum() != total) {
            Files.writeString(Path.of(words[2], "judgemessage.txt"), numbers.sum() + " for " + total);
            Files.writeString(Path.of(words[2], "teammessage.txt"), "The numbers do not add up.");
            System.exit(43);
        }
        if (numbers.count() > 2) Files.writeString(Path.of(words[2], "score.txt"), "0.5");
        System.exit(42);
    }
}
