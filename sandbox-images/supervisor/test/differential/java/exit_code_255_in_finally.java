public class Main {
    public static void main(String[] args) {
        try {
            throw new IllegalStateException("lost");
        } finally {
            System.exit(255);
        }
    }
}
