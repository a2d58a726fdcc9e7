public class Main {
    public static void main(String[] args) {
        System.out.println("first");
        System.out.close();
        System.out.println("second");
        System.err.println(System.out.checkError());
    }
}
