package dev.assay.bank.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file of a bank.
 *
 * @param path relative to the bank folder
 * @param bytes must not be changed
 * @param sound false if the file broke a rule that makes reading on pointless; the finding has been reported
 */
// Test data goes through as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record BankFile(Path path, byte[] bytes, boolean sound) {
    public BankFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(bytes, "bytes");
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return text().lines().toList();
    }

    public String name() {
        return path.getFileName().toString();
    }
}
