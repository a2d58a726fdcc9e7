package dev.assay.bank.tests;

import dev.assay.bank.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The input that came of an entry of {@code tests/generate.yaml}.
 *
 * @param id of the test
 * @param bytes must not be changed
 * @param entry where it is written
 * @param anchor the value behind which a missing seal belongs
 * @param seal the hash that is written there, right or wrong
 * @param expect what is expected, if that is written there
 */
// Test data goes through as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record GeneratedInput(
        String id,
        byte[] bytes,
        YamlValue entry,
        YamlValue anchor,
        Optional<YamlValue> seal,
        Optional<YamlValue> expect) {
    /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Whether the hash that is written is that of the bytes. */
    public boolean isSealed() {
        return seal.flatMap(YamlValue::text).equals(Optional.of(sha256()));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
