package dev.assay.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An image and its bytes.
 *
 * @param bytes whose hash is the image's; must not be changed
 */
// Bytes go from a file to wherever they are kept; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record ImageFile(Image image, byte[] bytes) {
    public ImageFile {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** What bytes are as an image of a question. */
    public static ImageFile of(String name, ImageFormat format, ImageSize size, byte[] bytes) {
        return new ImageFile(new Image(name, format, hash(bytes), size), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile that && image.equals(that.image) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return image.hashCode();
    }

    @Override
    public String toString() {
        return "ImageFile[" + image + "]";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
