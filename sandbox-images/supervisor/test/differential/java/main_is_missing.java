public class Main {
    static void start(String[] args) {}
}
