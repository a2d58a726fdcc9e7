import java.io.*;

public class Main {
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
        out.println("flushed");
        out.flush();
        out.println("never seen");
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.out.println("nowhere");
    }
}
