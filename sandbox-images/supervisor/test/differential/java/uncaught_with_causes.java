public class Main {
    static class Trouble extends Exception {
        Trouble(String message, Throwable cause) { super(message, cause); }
    }

    static void parse(String text) throws Trouble {
        try {
            Integer.parseInt(text);
        } catch (NumberFormatException e) {
            Trouble trouble = new Trouble("größer", e);
            trouble.addSuppressed(new IllegalStateException("beside"));
            throw trouble;
        }
    }

    public static void main(String[] args) throws Exception {
        try {
            parse("x1");
        } catch (Trouble e) {
            throw new RuntimeException(e);
        }
    }
}
