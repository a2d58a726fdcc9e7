package dev.assay.db.crowd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;

/** Text and programs that look like those of people: pieces of something long that was made once. */
final class Prose {
    private static final int LENGTH = 1 << 20;
    private static final List<String> WORDS = List.of(
            "the",
            "array",
            "is",
            "sorted",
            "so",
            "we",
            "can",
            "search",
            "for",
            "each",
            "value",
            "and",
            "count",
            "how",
            "often",
            "it",
            "comes",
            "cache",
            "before",
            "database",
            "queue",
            "would",
            "then",
            "time",
            "linear",
            "memory",
            "twice",
            "hash",
            "map",
            "index",
            "left",
            "right",
            "if",
            "empty",
            "why",
            "not",
            "should",
            "I",
            "use",
            "heap");
    private static final List<String> LINES = List.of(
            "for i in range(n):",
            "    total += values[i]",
            "if left > right:",
            "    return best",
            "seen = {}",
            "while queue:",
            "    node = queue.pop()",
            "    if node in seen:",
            "        continue",
            "n = int(input())",
            "values = list(map(int, input().split()))",
            "best = max(best, current - low)",
            "print(total)",
            "    seen[value] = i",
            "def solve(values, target):",
            "    dp[i][j] = dp[i - 1][j] + dp[i][j - 1]");

    private final Dice dice;
    private final byte[] words;
    private final byte[] program;

    Prose(Dice dice) {
        this.dice = dice;
        words = mixed(WORDS, ' ');
        program = mixed(LINES, '\n');
    }

    /** Of about so many bytes. */
    byte[] words(int size) {
        return piece(words, size);
    }

    /** A program of about so many bytes. */
    byte[] program(int size) {
        return piece(program, size);
    }

    private byte[] mixed(List<String> parts, char between) {
        StringBuilder text = new StringBuilder(LENGTH + 100);
        while (text.length() < LENGTH) {
            text.append(parts.get(dice.below(parts.size())));
            text.append(dice.chance(0.3) ? Integer.toString(dice.below(10_000)) : "")
                    .append(between);
        }
        return text.toString().getBytes(US_ASCII);
    }

    private byte[] piece(byte[] whole, int size) {
        int from = dice.below(whole.length - size);
        return Arrays.copyOfRange(whole, from, from + size);
    }
}
