package dev.assay.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of images that statements may show. None of them can carry a script, as SVG can. */
public enum ImageFormat {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    // An immutable list, which has no annotation that says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> endings;

    ImageFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The one that a file's name says by its end. */
    public static Optional<ImageFormat> named(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** The ends of names, with commas between. */
    public static String names() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .flatMap(format -> format.endings.stream())
                        .toList());
    }
}
