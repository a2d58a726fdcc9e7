package dev.assay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Diagnostics as a SARIF log with one run, whose rules are all checks. Addresses are relative to the bank folder. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final List<Check> RULES = List.of(Check.values());

    private SarifReport() {}

    static String of(List<Diagnostic> diagnostics) {
        ObjectNode log =
                JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "assay-question-bank");
        addRules(driver.putArray("rules"));
        ArrayNode results = run.putArray("results");
        for (Diagnostic found : diagnostics) {
            ObjectNode result = results.addObject()
                    .put("ruleId", found.check().label())
                    .put("ruleIndex", RULES.indexOf(found.check()))
                    .put("level", level(found.severity()));
            result.putObject("message").put("text", found.message());
            addLocation(result.putArray("locations"), found);
        }
        return log.toPrettyString() + "\n";
    }

    private static void addRules(ArrayNode rules) {
        for (Check check : RULES) {
            ObjectNode rule = rules.addObject().put("id", check.label());
            rule.putObject("shortDescription").put("text", check.demand() + ".");
            rule.putObject("defaultConfiguration").put("level", level(check.severity()));
        }
    }

    private static void addLocation(ArrayNode locations, Diagnostic found) {
        if (found.file().toString().isEmpty()) {
            return;
        }
        ObjectNode location = locations.addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", uri(found.file()));
        if (found.line() > 0) {
            location.putObject("region").put("startLine", found.line());
        }
    }

    /** The path as a relative address, in which letters that addresses do not have are escaped. */
    private static String uri(Path file) {
        try {
            return new URI(null, null, "/" + file.toString(), null)
                    .toASCIIString()
                    .substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always part of an address: " + file, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }
}
