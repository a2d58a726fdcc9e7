package dev.assay.report;

import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import java.util.List;

/** Diagnostics as workflow commands, one a line: {@code ::error file=F,line=L,title=T::message}. */
final class GithubReport {
    private GithubReport() {}

    static String of(List<Diagnostic> diagnostics) {
        StringBuilder commands = new StringBuilder();
        diagnostics.forEach(found -> add(found, commands));
        return commands.toString();
    }

    private static void add(Diagnostic found, StringBuilder commands) {
        commands.append(found.severity() == Severity.ERROR ? "::error " : "::warning ");
        if (!found.file().toString().isEmpty()) {
            commands.append("file=").append(property(found.file().toString())).append(',');
        }
        if (found.line() > 0) {
            commands.append("line=").append(found.line()).append(',');
        }
        commands.append("title=").append(property(found.check().label()));
        commands.append("::").append(message(found.message())).append('\n');
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
