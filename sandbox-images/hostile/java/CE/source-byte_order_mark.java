// Begins with a byte order mark, which the compiler does not take.
public class Main {
    public static void main(String[] a) { System.out.println("contained"); }
}
