public class Main {
    public static void main(String[] args) throws Exception {
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 100; i++) System.out.write(block);
    }
}
