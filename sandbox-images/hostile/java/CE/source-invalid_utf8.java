// Bytes that are no UTF-8.
public class Main {
    public static void main(String[] a) { System.out.println("contained ÿþ"); }
}
