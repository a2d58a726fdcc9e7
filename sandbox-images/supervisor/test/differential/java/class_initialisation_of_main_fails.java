public class Main {
    static int value = Integer.parseInt("none");

    public static void main(String[] args) {
        System.out.println("never");
    }
}
