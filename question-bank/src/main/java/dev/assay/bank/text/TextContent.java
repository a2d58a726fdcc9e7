package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.util.regex.Pattern;

/** Prose is plain Markdown: no HTML, so no script, and nothing that a reader's browser would fetch from elsewhere. */
public final class TextContent {
    private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern IMAGE = Pattern.compile("!\\[");
    private static final Pattern WHOLE_IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()\\s]*\\)");
    private static final Pattern SCRIPT_LINK = Pattern.compile("(?i)\\]\\(\\s*(javascript|data|vbscript):");

    private TextContent() {}

    /**
     * Checks one file.
     *
     * @param images whether images may be shown; where they lead is checked elsewhere
     */
    public static void check(BankFile file, boolean images, Findings findings) {
        if (file.sound() && file.text().isBlank()) {
            findings.report(file.path(), 1, Check.TEXT_CONTENT, "is blank (expected: a text)");
        }
        for (Markdown.ProseLine line : new Markdown(file).prose()) {
            String text = CODE_SPAN.matcher(line.text()).replaceAll("");
            refuse(TAG, text, "HTML", file, line, findings);
            String withoutImages = images ? WHOLE_IMAGE.matcher(text).replaceAll("") : text;
            refuse(IMAGE, withoutImages, images ? "an image in another form" : "an image", file, line, findings);
            refuse(SCRIPT_LINK, text, "a script or data link", file, line, findings);
        }
    }

    private static void refuse(
            Pattern pattern, String text, String what, BankFile file, Markdown.ProseLine line, Findings findings) {
        if (pattern.matcher(text).find()) {
            findings.report(
                    file.path(), line.number(), Check.TEXT_CONTENT, "has " + what + " (expected: plain Markdown)");
        }
    }
}
