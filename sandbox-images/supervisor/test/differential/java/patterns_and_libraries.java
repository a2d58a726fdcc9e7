import java.security.MessageDigest;
import java.util.*;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import java.util.regex.*;
import java.util.zip.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Matcher matcher = Pattern.compile("(?<key>\\p{L}+)=(\\d+)", Pattern.UNICODE_CHARACTER_CLASS).matcher("größe=12, b=3");
        while (matcher.find()) System.out.println(matcher.group("key") + matcher.group(2) + matcher.start());
        System.out.println("a1b22".replaceAll("\\d+", "<$0>") + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("a".getBytes())) + Base64.getEncoder().encodeToString("ä".getBytes()));
        CRC32 crc = new CRC32();
        crc.update("abc".getBytes());
        System.out.println(crc.getValue() + " " + new StringJoiner("/", "<", ">").add("x") + " " + new Properties() + " " + Character.getName('é') + " " + new StringTokenizer("a b c").countTokens());
        Logger.getLogger("x").fine("not shown");
        Pattern.compile("(");
    }
}
