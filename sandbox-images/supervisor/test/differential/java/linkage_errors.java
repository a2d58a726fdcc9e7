public class Main {
    public static void main(String[] args) throws Exception {
        java.nio.file.Files.deleteIfExists(java.nio.file.Path.of("Main$Gone.class"));
        try {
            new Gone();
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        System.loadLibrary("none");
    }

    static class Gone {}
}
