package dev.assay.api.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a resume may be. */
enum ResumeFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT("text/plain");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(US_ASCII);
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final int WITHIN = 1024;

    private final String mediaType;

    ResumeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the bytes say; empty when they are none of these. */
    static Optional<ResumeFormat> of(byte[] file) {
        if (startsWith(file, 0, ZIP_BEGINS)) {
            return Optional.of(DOCX);
        }
        for (int at = 0; at < Math.min(WITHIN, file.length); at++) {
            if (startsWith(file, at, PDF_BEGINS)) {
                return Optional.of(PDF);
            }
        }
        return text(file).map(text -> TEXT);
    }

    /** The bytes as text; empty when they are none. */
    static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            boolean plain = text.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0);
            return plain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int at, byte[] beginning) {
        return file.length - at >= beginning.length
                && Arrays.equals(file, at, at + beginning.length, beginning, 0, beginning.length);
    }
}
