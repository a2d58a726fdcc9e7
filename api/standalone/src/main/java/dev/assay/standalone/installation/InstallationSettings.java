package dev.assay.standalone.installation;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What an installation keeps from one start to the next.
 *
 * @param id tells its sandboxes from those of other installations on this machine
 * @param postgresPort the port of the last start; 0 before the first
 * @param redisPort likewise
 * @param tokenSecret signs the sign-in tokens; base64 of 48 bytes
 */
public record InstallationSettings(
        String id, int postgresPort, String postgresPassword, int redisPort, String redisPassword, String tokenSecret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static InstallationSettings fresh() {
        return new InstallationSettings(
                random(9), 0, random(24), 0, random(24), Base64.getEncoder().encodeToString(bytes(48)));
    }

    InstallationSettings withPorts(int postgres, int redis) {
        return new InstallationSettings(id, postgres, postgresPassword, redis, redisPassword, tokenSecret);
    }

    @Override
    public String toString() {
        return "InstallationSettings[" + id + "]";
    }

    /** Letters, digits, "-" and "_": safe in addresses, labels and configuration files. */
    private static String random(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
