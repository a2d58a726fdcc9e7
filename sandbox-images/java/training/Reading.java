import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Every way to read numbers and lines, and to write them. */
public class Reading {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer tokens = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(tokens.nextToken());
        long target = Long.parseLong(tokens.nextToken());
        int[] values = Arrays.stream(in.readLine().trim().split("\\s+")).mapToInt(Integer::parseInt).toArray();
        String[] words = in.readLine().split(" ");
        String rest = in.lines().collect(Collectors.joining("\n"));
        String text = n + " " + target + "\n" + words[0] + " 2.5 true 12345678901\n" + rest + "\n";

        Scanner scanner = new Scanner(text);
        int first = scanner.nextInt();
        long second = scanner.nextLong();
        scanner.next();
        double third = scanner.nextDouble();
        boolean fourth = scanner.nextBoolean();
        if (scanner.hasNextLong()) second += scanner.nextLong();
        while (scanner.hasNextLine()) scanner.nextLine();
        Scanner bytes = new Scanner(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        while (bytes.hasNextInt()) first += bytes.nextInt();

        StreamTokenizer stream = new StreamTokenizer(new BufferedReader(new StringReader(text)));
        while (stream.nextToken() != StreamTokenizer.TT_EOF) {
            if (stream.ttype == StreamTokenizer.TT_NUMBER) third += stream.nval;
        }
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(text.getBytes()));
        byte[] buffer = new byte[16];
        while (data.read(buffer) > 0) first++;

        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
        out.println(first + " " + second + " " + third + " " + fourth);
        for (int value : values) out.print(value + " ");
        out.println();
        out.printf("%d %s%n", n, text.length());
        out.flush();
        System.out.println(new String(System.in.readAllBytes(), StandardCharsets.UTF_8).length());
    }
}
