import java.security.SecureRandom;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;

public class Main {
    public static void main(String[] args) {
        System.out.println(Math.random() != Math.random());
        System.out.println(new Random().nextLong() != new Random().nextLong());
        System.out.println(UUID.randomUUID().equals(UUID.randomUUID()) + " " + UUID.nameUUIDFromBytes(new byte[0]));
        System.out.println(ThreadLocalRandom.current().nextInt(5) < 5);
        System.out.println(new SecureRandom().nextInt(3) < 3);
        System.out.println(System.currentTimeMillis() > 1_600_000_000_000L && System.nanoTime() != 0);
    }
}
