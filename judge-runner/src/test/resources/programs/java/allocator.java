import java.util.Arrays;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        byte[] block = new byte[new Scanner(System.in).nextInt() << 20];
        Arrays.fill(block, (byte) 1);
        System.out.println(block.length >> 20);
    }
}
