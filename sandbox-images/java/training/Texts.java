import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings, builders, formats and regular expressions. */
public class Texts {
    static boolean palindrome(String text) {
        int i = 0, j = text.length() - 1;
        while (i < j) {
            if (Character.toLowerCase(text.charAt(i++)) != Character.toLowerCase(text.charAt(j--))) return false;
        }
        return true;
    }

    static void permute(char[] letters, int from, List<String> found) {
        if (from == letters.length) found.add(String.valueOf(letters));
        for (int i = from; i < letters.length; i++) {
            char kept = letters[from];
            letters[from] = letters[i];
            letters[i] = kept;
            permute(letters, from + 1, found);
            letters[i] = letters[from];
            letters[from] = kept;
        }
    }

    public static void main(String[] args) {
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < 5; i++) builder.append(i).append(' ').append(i * 0.5).append('x').append(i % 2 == 0).append(i * 10L);
        builder.insert(0, "start").reverse().setLength(10);
        builder.deleteCharAt(0).setCharAt(0, '!');
        List<String> permutations = new ArrayList<>();
        permute("abc".toCharArray(), 0, permutations);
        System.out.println(builder + " " + permutations + palindrome("Level"));
        System.out.println(String.format("%d|%5d|%05d|%-6s|%s|%.3f|%x|%c|%,d|%b|%e%%", 1, 2, 3, "ab", "cd", 1.25, 255, 'c', 1234567, true, 12.5));
        System.out.printf("%.2f %s%n", 2.0 / 3, List.of(1));
        StringJoiner joiner = new StringJoiner(",", "{", "}");
        for (String part : "a,b;c".split("[,;]")) joiner.add(part.toUpperCase());
        Matcher matcher = Pattern.compile("(\\w+)@(\\w+)").matcher("me@home you@work");
        while (matcher.find()) joiner.add(matcher.group(1) + matcher.group(2));
        System.out.println(joiner + "x".repeat(3) + "a-b".replace('-', '+') + "a1b2".replaceAll("[0-9]+", "#") + " pad ".strip()
                + "text".substring(1, 3) + "text".indexOf('x') + "text".contains("ex") + "b".compareTo("a") + String.join("/", permutations)
                + "A".equalsIgnoreCase("a") + "text".endsWith("t") + " ".isBlank() + "one\ntwo".lines().count() + "é…漢😀".length()
                + Character.getNumericValue('7') + (char) ('a' + 1) + Character.isDigit('7') + "text".hashCode() + "a b".split(" ").length);
    }
}
