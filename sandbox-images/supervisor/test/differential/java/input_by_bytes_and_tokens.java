import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        System.out.println(System.in.available() + " " + System.in.read() + " " + (char) System.in.read());
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        while (in.nextToken() != StreamTokenizer.TT_EOF) System.out.println(in);
        System.out.println(System.console() == null);
    }
}
