import java.nio.charset.Charset;
import java.text.*;
import java.time.*;
import java.time.format.*;
import java.util.*;

public class Main {
    public static void main(String[] args) {
        System.out.println(Locale.getDefault() + " " + Charset.defaultCharset() + " " + TimeZone.getDefault().getID() + " " + ZoneId.systemDefault());
        System.out.println(NumberFormat.getCurrencyInstance(Locale.GERMANY).format(1234.5) + " " + NumberFormat.getInstance().format(1234567.891));
        System.out.println(new SimpleDateFormat("EEEE d MMMM yyyy HH:mm z").format(new Date(0)) + " " + new Date(0));
        System.out.println(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.FRANCE).format(LocalDate.of(2024, 2, 29)));
        System.out.println(ZonedDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneId.of("Europe/Berlin")).toInstant() + " " + Duration.ofSeconds(3661));
        System.out.println("TITLE".toLowerCase() + " " + "straße".toUpperCase() + " " + String.format("%,.2f %s", 1234.567, Month.MAY.getDisplayName(TextStyle.FULL, Locale.of("es"))));
        System.out.println(Collator.getInstance(Locale.GERMAN).compare("ä", "b") + " " + Normalizer.normalize("é", Normalizer.Form.NFD).length());
        try {
            ResourceBundle.getBundle("messages");
        } catch (MissingResourceException e) {
            System.out.println(e.getMessage());
        }
        LocalDate.parse("2024-13-01");
    }
}
