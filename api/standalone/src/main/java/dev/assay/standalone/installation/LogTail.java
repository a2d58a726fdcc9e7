package dev.assay.standalone.installation;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The end of a log file. */
final class LogTail {
    private static final int LAST_BYTES = 20_000;
    private static final int LONGEST = 300;
    private static final List<String> TELLING = List.of("error", "fatal", "exception", "cannot", "failed", "caused by");

    private LogTail() {}

    /** The last line that tells of trouble, else the last line, else nothing. */
    static String telling(Path log) {
        List<String> lines = lastLines(log);
        String found = lines.reversed().stream()
                .filter(line -> !line.startsWith("\tat "))
                .filter(line -> TELLING.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it said nothing" : lines.getLast());
        return found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** The last line that holds those words, where the end of the log has one. */
    static Optional<String> lastWith(Path log, String words) {
        return lastLines(log).reversed().stream()
                .filter(line -> line.contains(words))
                .findFirst();
    }

    private static List<String> lastLines(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(file.length(), LAST_BYTES);
            byte[] bytes = new byte[size];
            file.seek(file.length() - size);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
