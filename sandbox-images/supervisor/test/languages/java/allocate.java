import java.util.Scanner;

public class Main {
    public static void main(String[] args) throws Exception {
        int mb = new Scanner(System.in).nextInt();
        byte[] block = new byte[mb << 20];
        Thread.sleep(50); // sampling sees what is held for a moment
        System.out.println(block.length >> 20);
    }
}
