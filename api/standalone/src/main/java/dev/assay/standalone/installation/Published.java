package dev.assay.standalone.installation;

import dev.assay.bank.Diagnostic;
import dev.assay.db.question.BankPublisher.Going;
import dev.assay.db.question.PublishReport;
import dev.assay.question.Slug;
import dev.assay.standalone.console.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Publishing a bank into an installation, whether that runs or not, and what came of it in words.
 *
 * @param doubts about limits that were measured on another machine
 */
public record Published(PublishReport report, List<Diagnostic> doubts) {
    public Published {
        doubts = List.copyOf(doubts);
    }

    /**
     * Publishes.
     *
     * @param settings of the installation; its API need not run
     * @throws dev.assay.standalone.console.Problem if the bank is invalid, or the database cannot be used
     */
    public static Published into(UpSettings settings, Path bank, Going going, Steps steps) {
        Optional<RunState> running = new Running(new DataFolder(settings.data())).state();
        return running.isPresent()
                ? new Storage(running.get().databaseUrl()).publish(bank, going)
                : new Installation(settings, steps).publishAlone(bank, going);
    }

    /** A line for each thing that happened to questions. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "added", report.added());
        add(lines, "changed", report.changed());
        add(lines, "held back", report.held());
        add(lines, "not verified, so not asked", report.unverified());
        add(lines, "retired", report.retired());
        lines.add(report.unchanged().size() + " unchanged");
        doubts.forEach(doubt -> lines.add(doubt.toString()));
        return lines;
    }

    static String names(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, String what, List<Slug> slugs) {
        if (!slugs.isEmpty()) {
            lines.add(slugs.size() + " " + what + ": " + names(slugs));
        }
    }
}
