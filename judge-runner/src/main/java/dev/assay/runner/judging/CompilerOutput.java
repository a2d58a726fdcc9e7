package dev.assay.runner.judging;

import dev.assay.runner.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a compiler wrote, made fit for the author of the program. */
public final class CompilerOutput {
    private static final int MOST_BYTES = 64 << 10;
    private static final String CUT = "\n… (cut)";
    private static final Pattern WORK_FOLDER = Pattern.compile("(?:file://)?/work/(?:\\./)?");
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private CompilerOutput() {}

    /** Both outputs: text only, without the folder the compiler saw, at most 64 KiB. Line numbers are the author's own. */
    public static String of(Reply.Report report) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(report.stdout());
        both.writeBytes(report.stderr());
        return readable(both.toString(StandardCharsets.UTF_8));
    }

    /** The same of standard error alone. */
    public static String ofErrors(Reply.Report report) {
        return readable(new String(report.stderr(), StandardCharsets.UTF_8));
    }

    private static String readable(String output) {
        String text = output.replace("\r\n", "\n");
        text = COLOURS.matcher(text).replaceAll("");
        text = WORK_FOLDER.matcher(text).replaceAll("");
        text = CONTROLS.matcher(text).replaceAll("\uFFFD");
        return capped(text.strip());
    }

    private static String capped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MOST_BYTES) {
            return text;
        }
        int end = MOST_BYTES - CUT.getBytes(StandardCharsets.UTF_8).length;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + CUT;
    }
}
