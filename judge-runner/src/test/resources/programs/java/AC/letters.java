import java.util.Scanner;

/** Its classes have names beyond ASCII, and so do the files they are compiled to. */
public class Main {
    static class Größe {
        final int wert;

        Größe(int wert) {
            this.wert = wert;
        }
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Größe a = new Größe(in.nextInt());
        Ομάδα b = new Ομάδα(in.nextInt());
        System.out.println(a.wert + b.τιμή());
    }
}

record Ομάδα(int τιμή) {}
