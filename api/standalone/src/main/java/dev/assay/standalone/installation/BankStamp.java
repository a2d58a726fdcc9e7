package dev.assay.standalone.installation;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What stands for all that the published form of a bank depends on: its files, and the programs that read and store them. */
final class BankStamp {
    private static final List<String> PARTS = List.of("bank.yaml", "topics.yaml", "verified.txt", "questions");

    private BankStamp() {}

    /**
     * Of a checkout's own bank, as it was built.
     *
     * @return the SHA-256, 64 lower-case hexadecimal digits
     * @throws Problem if a file cannot be read
     */
    static String of(Checkout checkout) {
        return of(checkout.bank(), checkout.apiClassPath());
    }

    /** @param programs names what reads and stores the bank; another build has another name */
    static String of(Path bank, String programs) {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            add(out, programs);
            for (String part : PARTS) {
                for (Path file : files(bank.resolve(part))) {
                    add(out, bank.relativize(file).toString());
                    add(out, Long.toString(Files.size(file)));
                    try (InputStream content = Files.newInputStream(file)) {
                        content.transferTo(out);
                    }
                }
            }
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Problem("the bank " + bank + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Each word ends, so that none can be taken for the beginning of another. */
    private static void add(OutputStream out, String word) throws IOException {
        out.write(word.getBytes(StandardCharsets.UTF_8));
        out.write(0);
    }

    private static List<Path> files(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
