import java.util.*;

public class Main {
    public static class Words extends ListResourceBundle {
        @Override protected Object[][] getContents() { return new Object[][] {{"hello", "Hello"}}; }
    }

    public static class Words_de extends ListResourceBundle {
        @Override protected Object[][] getContents() { return new Object[][] {{"hello", "Hallo"}}; }
    }

    public static void main(String[] args) {
        System.out.println(ResourceBundle.getBundle("Main$Words", Locale.GERMAN).getString("hello"));
        System.out.println(ResourceBundle.getBundle("Main$Words", Locale.ITALIAN).getString("hello"));
        System.out.println(Main.class.getResource("Main.class") != null);
        System.out.println(Main.class.getResourceAsStream("none"));
        ResourceBundle.getBundle("Main$Words").getString("none");
    }
}
