public class Main {
    static class Broken {
        static final int VALUE = Integer.parseInt("none");
    }

    public static void main(String[] args) {
        try {
            System.out.println(Broken.VALUE);
        } catch (ExceptionInInitializerError e) {
            System.out.println(e.getCause());
        }
        System.out.println(Broken.VALUE);
    }
}
