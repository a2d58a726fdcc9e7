import java.util.Arrays;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        byte[] block = new byte[new Scanner(System.in).nextInt() << 20];
        Arrays.fill(block, (byte) 1);
        Thread.sleep(100);
        System.out.println(block.length >> 20);
    }
}
