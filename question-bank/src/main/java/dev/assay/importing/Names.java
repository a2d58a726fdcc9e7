package dev.assay.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Names of foreign things as names that this format takes. */
public final class Names {
    private static final int LONGEST_SLUG = 60;
    /** Of names that are addresses (RFC 9562, appendix A). */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Names() {}

    /** Lower-case words; of a name in another alphabet, one that is made of its hash. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return "question-" + HexFormat.of().formatHex(sha("SHA-256", bytes(name)), 0, 4);
        }
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }

    /** The name of a file that the format takes, without folders. */
    public static String file(String path) {
        String plain = Normalizer.normalize(path, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9_.-]+", "-")
                .replaceAll("^[.-]+", "");
        if (!plain.matches("[A-Za-z0-9_].*")) {
            return "file-" + HexFormat.of().formatHex(sha("SHA-256", bytes(path)), 0, 4);
        }
        return plain.length() <= 200 ? plain : plain.substring(0, 200);
    }

    /** The same for the same name, for good: version 5 of RFC 9562. */
    public static UUID id(String name) {
        ByteBuffer named = ByteBuffer.allocate(16 + bytes(name).length);
        named.putLong(ADDRESSES.getMostSignificantBits()).putLong(ADDRESSES.getLeastSignificantBits());
        ByteBuffer hash = ByteBuffer.wrap(sha("SHA-1", named.put(bytes(name)).array()));
        long most = (hash.getLong() & ~0xf000L) | 0x5000L;
        long least = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has " + algorithm, e);
        }
    }
}
