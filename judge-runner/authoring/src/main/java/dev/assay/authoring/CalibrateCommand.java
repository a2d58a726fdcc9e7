package dev.assay.authoring;

import dev.assay.authoring.calibration.Calibration;
import dev.assay.authoring.judging.SolutionJudge;
import dev.assay.authoring.report.Located;
import dev.assay.authoring.selection.Readings;
import dev.assay.authoring.selection.Selection;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.written.LimitsText;
import dev.assay.language.Languages;
import dev.assay.machine.Machine;
import dev.assay.question.Limits;
import dev.assay.runner.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the time limits of questions should be, and writes them. */
@Command(
        name = "calibrate",
        description = {
            "Finds time limits: twice what the slowest accepted solution of a language takes, in tenths of a second, at least a half.",
            "A slow solution must take 1.5 times that. Exit code 0: all is well; 1: errors; 2: it could not be done."
        },
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    private static final String ROW = "  %-12s %9s %9s %9s%n";

    private final PrintStream out;
    private final Images images;

    @Parameters(
            paramLabel = "QUESTION",
            description = "Folders of questions or banks, or slugs of this repository's bank (default: all of it).")
    private List<String> words = new ArrayList<>();

    @Option(names = "--write", description = "Write the limits into question.yaml, where there are no errors.")
    private boolean write;

    private boolean mistaken;
    /** Measured once it is to be written down. */
    private Optional<Machine> machine = Optional.empty();

    CalibrateCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        images = Images.of(environment);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Workbench workbench = images.workbench()) {
            for (Selection selection : Selection.of(words, Home.bank())) {
                calibrate(Readings.of(selection, new BankReader(Languages.bundled())), workbench);
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(e.getMessage(), e);
        }
        return mistaken ? 1 : 0;
    }

    private void calibrate(Readings readings, Workbench workbench) throws IOException, InterruptedException {
        report(
                readings.bank(),
                readings.findings().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList());
        List<BankQuestion> questions = readings.questions().stream()
                .filter(question -> question.question().kind().isCode())
                .toList();
        images.require(workbench, questions);
        Calibrator calibrator =
                new Calibrator(new SolutionJudge(workbench), workbench.slots(), readings.timeMultipliers());
        for (BankQuestion question : questions) {
            Calibrator.Calibrated calibrated = calibrator.calibrate(question);
            Limits before = question.question().requireCode().limits();
            out.println(question.question().slug().value());
            calibrated.calibration().ifPresent(calibration -> show(before, calibration, workbench));
            report(readings.bank(), calibrated.errors());
            if (write && calibrated.errors().isEmpty()) {
                write(readings.bank(), question, calibrated.calibration().orElseThrow());
            }
        }
    }

    private void show(Limits before, Calibration calibration, Workbench workbench) {
        Limits limits = calibration.limits();
        out.printf(Locale.ROOT, ROW, "", "slowest", "limit", "was");
        for (Map.Entry<String, Integer> slowest : new TreeMap<>(calibration.slowestMs()).entrySet()) {
            String language = slowest.getKey();
            out.printf(
                    Locale.ROOT,
                    ROW,
                    language,
                    seconds(slowest.getValue()),
                    seconds(workbench.cpuLimitMs(limits, language)),
                    seconds(workbench.cpuLimitMs(before, language)));
        }
        out.printf(Locale.ROOT, ROW, "(reference)", "", seconds(limits.cpuMs()), seconds(before.cpuMs()));
    }

    private void report(Path bank, List<Diagnostic> errors) {
        mistaken |= !errors.isEmpty();
        Located.below(bank, errors).forEach(out::println);
    }

    private void write(Path bank, BankQuestion question, Calibration calibration) throws IOException {
        Path file = bank.resolve("questions")
                .resolve(question.question().slug().value())
                .resolve("question.yaml");
        int wallMs = question.question().requireCode().limits().wallMs();
        String text = Files.readString(file);
        String written = LimitsText.written(text, calibration.limits(), wallMs, calibration.measured(), here());
        if (!written.equals(text)) {
            Files.writeString(file, written);
        }
    }

    private Machine here() {
        if (machine.isEmpty()) {
            machine = Optional.of(Machine.here());
        }
        return machine.get();
    }

    private static String seconds(int ms) {
        return String.format(Locale.ROOT, "%.2f s", ms / 1000.0);
    }
}
