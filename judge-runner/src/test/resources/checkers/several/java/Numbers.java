import java.util.Scanner;

/** The numbers at the beginning of a text. */
record Numbers(int count, long sum) {
    static Numbers in(Scanner text) {
        int count = 0;
        long sum = 0;
        for (; text.hasNextLong(); count++) sum += text.nextLong();
        return new Numbers(count, sum);
    }
}
