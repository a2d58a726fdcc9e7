import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] bytes = System.in.readAllBytes();
        System.out.println(Arrays.toString(bytes));
        System.out.println(new String(bytes) + new String(bytes, "ISO-8859-1"));
        System.out.println(System.in.read() + " " + System.in.available());
    }
}
