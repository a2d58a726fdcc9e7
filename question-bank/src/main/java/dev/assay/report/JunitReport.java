package dev.assay.report;

import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Severity;
import java.util.List;

/**
 * Diagnostics as JUnit XML. Each check is a test, as readers want to see what passed, too. A check with errors fails with all
 * of them in one failure; what is only a warning is output of the test.
 */
final class JunitReport {
    private static final String SUITE = "question-bank";

    private final StringBuilder xml = new StringBuilder();

    private JunitReport() {}

    static String of(List<Diagnostic> diagnostics) {
        long failures = diagnostics.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::check)
                .distinct()
                .count();
        String counts = " tests=\"" + Check.values().length + "\" failures=\"" + failures
                + "\" errors=\"0\" skipped=\"0\" time=\"0\"";
        JunitReport report = new JunitReport();
        report.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
                .append(counts)
                .append(">\n");
        report.xml.append("  <testsuite name=\"" + SUITE + "\"").append(counts).append(">\n");
        for (Check check : Check.values()) {
            report.add(
                    check,
                    diagnostics.stream().filter(found -> found.check() == check).toList());
        }
        return report.xml.append("  </testsuite>\n</testsuites>\n").toString();
    }

    private void add(Check check, List<Diagnostic> found) {
        xml.append("    <testcase classname=\"" + SUITE + "\" name=\"")
                .append(check.label())
                .append("\" time=\"0\"");
        if (found.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        String element = check.severity() == Severity.ERROR ? "failure" : "system-out";
        xml.append(">\n      <").append(element);
        if (check.severity() == Severity.ERROR) {
            xml.append(" type=\"").append(check.label()).append("\" message=\"");
            text(found.getFirst().message());
            xml.append("\"");
        }
        xml.append('>');
        for (Diagnostic each : found) {
            text(each + "\n");
        }
        xml.append("</").append(element).append(">\n    </testcase>\n");
    }

    /** Escaped; characters that XML cannot hold at all are shown as unknown ones. */
    private void text(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append('\n');
                default -> xml.appendCodePoint(isAllowed(letter) ? letter : '\uFFFD');
            }
        });
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
