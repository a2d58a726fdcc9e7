package dev.assay.image;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An image of a question, without what it shows: that is found under its hash.
 *
 * @param name of its file in the folder {@code assets}
 * @param sha256 of its bytes, as 64 lower-case hexadecimal digits
 */
public record Image(String name, ImageFormat format, String sha256, ImageSize size) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Image {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(size, "size");
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 is " + sha256 + " (expected: 64 hexadecimal digits)");
        }
    }
}
