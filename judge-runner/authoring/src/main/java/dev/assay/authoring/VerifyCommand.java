package dev.assay.authoring;

import dev.assay.authoring.cache.OwnCode;
import dev.assay.authoring.cache.ProofCache;
import dev.assay.authoring.proof.Proof;
import dev.assay.authoring.report.Located;
import dev.assay.authoring.report.Matrix;
import dev.assay.authoring.report.MatrixPage;
import dev.assay.authoring.selection.Changes;
import dev.assay.authoring.selection.Readings;
import dev.assay.authoring.selection.Selection;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.MeasuredElsewhere;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.written.VerifiedList;
import dev.assay.language.Languages;
import dev.assay.machine.Machine;
import dev.assay.report.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads questions, judges their solutions, and says everything that is wrong. */
@Command(
        name = "verify",
        description = {
            "Proves questions: reads them, judges their solutions in sandboxes, and reports what is wrong.",
            "Exit code 0: no errors; 1: errors; 2: it could not be done."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    /** Of the questions, in continuous integration. */
    private static final double TWICE_IN_CI = 0.1;

    private final PrintStream out;
    private final PrintStream progress;
    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "BANK or QUESTION",
            description = "Folders of banks or of questions, or slugs of this repository's bank (default: all of it).")
    private List<String> words = new ArrayList<>();

    @Option(names = "--changed-since", paramLabel = "REV", description = "Only what git says has changed since.")
    private Optional<String> changedSince = Optional.empty();

    @Option(
            names = "--matrix",
            description =
                    "Run every solution on every test, print a table of it, and warn of tests that nothing fails on.")
    private boolean matrix;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the table as one page; implies --matrix.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--twice",
            paramLabel = "SHARE",
            arity = "0..1",
            fallbackValue = "1",
            description =
                    "Judge this share of the questions twice, 0 to 1 (all without a number; 0.1 where CI is set).")
    private Optional<Double> twice = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, json, sarif, junit or github (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--to", paramLabel = "FILE", description = "Write the report there, not to standard output.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--no-cache", description = "Judge again what was proven before.")
    private boolean noCache;

    @Option(
            names = "--record",
            description = "Without errors, write what was proven into the bank's verified.txt; only that goes live.")
    private boolean recording;

    VerifyCommand(PrintStream out, PrintStream progress, Map<String, String> environment) {
        this.out = out;
        this.progress = progress;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        List<Readings> readings = read();
        List<BankQuestion> questions = readings.stream()
                .flatMap(reading -> reading.questions().stream())
                .filter(question -> question.question().kind().isCode())
                .toList();
        List<Proof> proofs;
        try (ShownProgress shown = ShownProgress.on(progress)) {
            proofs = verification(shown).prove(questions);
        }
        List<Diagnostic> findings = findings(readings, proofs);
        if (matrix || html.isPresent()) {
            showMatrix(proofs);
        }
        write(format.of(findings));
        progress.println(summary(readings, questions, findings, Duration.between(begin, Instant.now())));
        if (has(findings, Severity.ERROR)) {
            return 1;
        }
        if (recording) {
            record(readings);
        }
        return 0;
    }

    private List<Readings> read() {
        BankReader reader = new BankReader(Languages.bundled());
        List<Readings> readings = new ArrayList<>();
        try {
            for (Selection selection : Selection.of(words, Home.bank())) {
                Selection chosen = changedSince
                        .map(revision -> Changes.since(revision, selection))
                        .orElse(selection);
                readings.add(Readings.of(chosen, reader));
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(e.getMessage(), e);
        }
        return readings;
    }

    private Verification verification(Progress shown) throws IOException {
        boolean inCi = !environment.getOrDefault("CI", "").isBlank();
        Verification.Thoroughness thoroughness =
                new Verification.Thoroughness(matrix || html.isPresent(), twice.orElse(inCi ? TWICE_IN_CI : 0));
        Optional<ProofCache> cache = noCache ? Optional.empty() : Optional.of(new ProofCache(Home.cache(environment)));
        return new Verification(thoroughness, Images.of(environment), cache, circumstances(), shown);
    }

    /** What proofs depend on beside their questions and the images. */
    static String circumstances() throws IOException {
        return OwnCode.digest(System.getProperty("java.class.path")) + Machine.kindHere();
    }

    private static List<Diagnostic> findings(List<Readings> readings, List<Proof> proofs) {
        List<Diagnostic> findings = new ArrayList<>();
        int next = 0;
        for (Readings reading : readings) {
            List<Diagnostic> own = new ArrayList<>(reading.findings());
            own.addAll(MeasuredElsewhere.check(reading.questions(), Machine::here));
            for (BankQuestion question : reading.questions()) {
                if (question.question().kind().isCode()) {
                    own.addAll(proofs.get(next++).findings());
                }
            }
            findings.addAll(Located.below(reading.bank(), own));
        }
        return findings.stream().sorted().distinct().toList();
    }

    private void showMatrix(List<Proof> proofs) throws IOException {
        List<Matrix> matrices = proofs.stream().map(Matrix::of).toList();
        if (matrix) {
            matrices.forEach(each -> progress.println(each.text()));
        }
        if (html.isPresent()) {
            Files.writeString(html.get(), MatrixPage.of(matrices));
        }
    }

    private void write(String report) throws IOException {
        if (to.isPresent()) {
            Files.writeString(to.get(), report);
        } else {
            out.print(report);
            out.flush();
        }
    }

    /** A line names one content, so that of a question that was not meant stays true; those of questions that are gone are left out. */
    private void record(List<Readings> readings) {
        for (Readings reading : readings) {
            Path bank = reading.bank();
            try {
                VerifiedList list = VerifiedList.read(bank)
                        .with(reading.questions().stream()
                                .map(BankQuestion::question)
                                .toList())
                        .only(slug ->
                                Files.isDirectory(bank.resolve("questions").resolve(slug)));
                list.write(bank);
                progress.println(bank.resolve(VerifiedList.FILE) + " names "
                        + list.hashes().size() + " questions");
            } catch (IOException e) {
                throw new Problem("cannot record: " + e.getMessage(), e);
            }
        }
    }

    private static String summary(
            List<Readings> readings, List<BankQuestion> programs, List<Diagnostic> findings, Duration took) {
        int questions = readings.stream()
                .mapToInt(reading -> reading.questions().size())
                .sum();
        int solutions = programs.stream()
                .mapToInt(question -> question.solutions().size())
                .sum();
        long errors = findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        return String.format(
                Locale.ROOT,
                "%d questions, %d solutions in %.1f s: %d errors, %d warnings",
                questions,
                solutions,
                took.toMillis() / 1000.0,
                errors,
                findings.size() - errors);
    }

    private static boolean has(List<Diagnostic> findings, Severity severity) {
        return findings.stream().anyMatch(found -> found.severity() == severity);
    }
}
