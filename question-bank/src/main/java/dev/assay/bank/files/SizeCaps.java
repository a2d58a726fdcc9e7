package dev.assay.bank.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final long CHECKER_BYTES = 512L << 10;
    private static final long IMAGE_BYTES = 512L << 10;
    private static final long OTHER_BYTES = 64L << 10;

    /** Of a question: where its images lie, and where its checker does. */
    private static final Pattern PLACES = Pattern.compile("questions/[^/]+/(assets|checker)/.*");

    private SizeCaps() {}

    /** Whether a file is none of text, which all others are. */
    static boolean isImage(Path file) {
        return place(file).equals("assets");
    }

    /** The most bytes a file may have, by its place and the end of its name. */
    static long of(Path file) {
        return switch (place(file)) {
            case "assets" -> IMAGE_BYTES;
            case "checker" -> CHECKER_BYTES;
            default -> byEnding(file);
        };
    }

    private static String place(Path file) {
        Matcher matcher = PLACES.matcher(file.toString());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static long byEnding(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "in", "ans", "json" -> TEST_BYTES;
            case "yaml" -> YAML_BYTES;
            case "md" -> MARKDOWN_BYTES;
            default -> OTHER_BYTES;
        };
    }
}
