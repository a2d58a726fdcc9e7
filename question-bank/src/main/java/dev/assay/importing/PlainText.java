package dev.assay.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of a package as the text that a bank keeps: UTF-8 without a mark, lines that end in LF, nothing that steers a terminal. */
public final class PlainText {
    private static final String MARK = "\uFEFF";

    private PlainText() {}

    /**
     * The text, ending in a newline unless it is empty.
     *
     * @throws RefusedPackage if it is not UTF-8, or holds control characters
     */
    public static String of(String file, byte[] bytes) throws RefusedPackage {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedPackage(file, "is not UTF-8 (expected: UTF-8)");
        }
        String lines = (text.startsWith(MARK) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int control = control(lines);
        if (control >= 0) {
            throw new RefusedPackage(
                    file, "has the control character " + control + " (expected: none but tabs and line ends)");
        }
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }

    private static int control(String text) {
        return text.chars()
                .filter(letter -> (letter < ' ' && letter != '\n' && letter != '\t') || letter == 0x7f)
                .findFirst()
                .orElse(-1);
    }
}
