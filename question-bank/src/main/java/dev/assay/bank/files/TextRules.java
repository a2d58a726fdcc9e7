package dev.assay.bank.files;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The rules for text: one method a rule, each reporting the first line that breaks it. */
final class TextRules {
    private static final int DELETE = 0x7f;

    private final Path file;
    private final byte[] text;
    private final Findings findings;

    TextRules(Path file, byte[] text, Findings findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
    }

    /** Whether all rules are kept. */
    boolean check() {
        int before = findings.errors();
        checkNoByteOrderMark();
        checkEncoding();
        checkLineEnds();
        checkControlCharacters();
        checkFinalNewline();
        return findings.errors() == before;
    }

    private void checkNoByteOrderMark() {
        if (text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF) {
            findings.report(file, 1, Check.ENCODING, "starts with a byte order mark (expected: UTF-8 without one)");
        }
    }

    private void checkEncoding() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            report(in.position(), Check.ENCODING, "is not UTF-8 at byte " + in.position() + " (expected: UTF-8)");
        }
    }

    private void checkLineEnds() {
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\r') {
                report(at, Check.LINE_END, "has a carriage return (expected: lines that end in LF alone)");
                return;
            }
        }
    }

    private void checkControlCharacters() {
        for (int at = 0; at < text.length; at++) {
            byte letter = text[at];
            boolean control = (letter >= 0 && letter < ' ') || letter == DELETE;
            if (control && letter != '\n' && letter != '\t' && letter != '\r') {
                report(
                        at,
                        Check.CONTROL_CHARACTER,
                        "has the control character " + letter + " (expected: none but tab and LF)");
                return;
            }
        }
    }

    private void checkFinalNewline() {
        if (text.length > 0 && text[text.length - 1] != '\n') {
            report(text.length, Check.FINAL_NEWLINE, "does not end in a newline (expected: LF as the last byte)");
        }
    }

    private void report(int at, Check check, String message) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (text[i] == '\n') {
                line++;
            }
        }
        findings.report(file, line, check, message);
    }
}
