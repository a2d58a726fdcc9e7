package dev.assay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import java.util.List;
import java.util.Locale;

/** Diagnostics as plain JSON. A diagnostic of a whole file has no line. */
final class JsonReport {
    private static final int FORMAT = 1;

    private JsonReport() {}

    static String of(List<Diagnostic> diagnostics) {
        ObjectNode report = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("errors", count(diagnostics, Severity.ERROR))
                .put("warnings", count(diagnostics, Severity.WARNING));
        ArrayNode array = report.putArray("diagnostics");
        for (Diagnostic found : diagnostics) {
            ObjectNode json = array.addObject().put("file", found.file().toString());
            if (found.line() > 0) {
                json.put("line", found.line());
            }
            json.put("severity", found.severity().name().toLowerCase(Locale.ROOT))
                    .put("check", found.check().label())
                    .put("message", found.message());
        }
        return report.toPrettyString() + "\n";
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(found -> found.severity() == severity)
                .count();
    }
}
