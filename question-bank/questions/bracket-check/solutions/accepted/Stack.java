import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    public static void main(String[] args) throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in)).readLine().trim();
        System.out.println(firstMistake(line));
    }

    private static int firstMistake(String line) {
        char[] open = new char[line.length()];
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            int shape = ")]}".indexOf(line.charAt(i));
            if (shape < 0) {
                open[depth++] = line.charAt(i);
            } else if (depth == 0 || open[--depth] != "([{".charAt(shape)) {
                return i + 1;
            }
        }
        return depth > 0 ? line.length() + 1 : 0;
    }
}
