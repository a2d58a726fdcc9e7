package dev.assay.standalone;

import dev.assay.bank.Bank;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.language.Languages;
import dev.assay.report.Overview;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "overview",
        description = "What a bank holds, as Markdown: topics by difficulty and kind, and all questions.")
final class ShowOverview implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
            paramLabel = "BANK",
            arity = "0..1",
            description = "Folder of the bank (default: the one that comes with Assay).")
    private Optional<Path> bank = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Write it into this page, between the lines <!-- overview --> and <!-- end of overview -->.")
    private Optional<Path> page = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    ShowOverview(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Path folder = bank.orElseGet(() -> Path.of(System.getProperty("assay.home", ""), "question-bank"));
        Overview overview = new Overview(read(folder));
        if (page.isEmpty()) {
            out.print(overview.markdown());
            return Assay.OK;
        }
        try {
            Files.writeString(page.get(), overview.in(Files.readString(page.get())));
            return Assay.OK;
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("cannot write into " + page.get() + ": " + e.getMessage(), e);
        }
    }

    private static Bank read(Path folder) {
        return switch (new BankReader(Languages.bundled()).read(folder)) {
            case BankReading.Valid valid -> valid.bank();
            case BankReading.Invalid invalid ->
                throw new Problem(
                        folder + " is no valid bank: " + invalid.errors().getFirst());
        };
    }
}
