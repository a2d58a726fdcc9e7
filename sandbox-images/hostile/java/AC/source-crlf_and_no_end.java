// Lines end as on Windows, and the last one not at all.
public class Main {
    public static void main(String[] a) {
        System.out.println("""
            a
            b""".equals("a\nb") ? "contained" : "line ends");
    }
}