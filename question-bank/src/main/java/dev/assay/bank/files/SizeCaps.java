package dev.assay.bank.files;

import java.nio.file.Path;
import java.util.Locale;

/** How large the files of a bank may be. */
final class SizeCaps {
    /** Files in one question's folder. */
    static final int FILES = 2000;
    /** Folders below a question's folder. */
    static final int DEPTH = 6;
    /** Bytes of all files in one question's folder. */
    static final long QUESTION_BYTES = 64L << 20;

    private static final long TEST_BYTES = 16L << 20;
    private static final long YAML_BYTES = 1L << 20;
    private static final long MARKDOWN_BYTES = 256L << 10;
    private static final long OTHER_BYTES = 64L << 10;

    private SizeCaps() {}

    /** The most bytes a file may have, by the end of its name. */
    static long of(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "in", "ans", "json" -> TEST_BYTES;
            case "yaml" -> YAML_BYTES;
            case "md" -> MARKDOWN_BYTES;
            default -> OTHER_BYTES;
        };
    }
}
