public class Main {
    static void down() { down(); }

    public static void main(String[] args) {
        down();
    }
}
