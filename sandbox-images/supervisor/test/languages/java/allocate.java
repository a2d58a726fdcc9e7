import java.util.Scanner;

public class Main {
    public static void main(String[] args) throws Exception {
        int mb = new Scanner(System.in).nextInt();
        byte[] block = new byte[mb << 20];
        System.out.println(block.length >> 20);
    }
}
