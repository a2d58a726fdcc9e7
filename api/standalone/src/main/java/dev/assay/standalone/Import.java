package dev.assay.standalone;

import dev.assay.bank.BankReader;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftFolder;
import dev.assay.importing.ImportReport;
import dev.assay.importing.kinds.Importer;
import dev.assay.language.Languages;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Makes drafts of a bank from a package of another system, and says what became of each part of it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every draft could be a question of the bank as it is",
            "1:the package was refused, or something is left for the author to do",
            "2:misuse"
        })
final class Import implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
            paramLabel = "PACKAGE",
            description = "Folder, zip archive or file: a package of Kattis, ICPC or Polygon, an exercise of Exercism,"
                    + " or questions as JSON.")
    private Path source;

    @Option(names = "--to", paramLabel = "BANK", required = true, description = "Folder of the bank.")
    private Path bank;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    Import(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Languages languages = Languages.bundled();
        BankReader reader = new BankReader(languages);
        DraftFolder folder = new DraftFolder(bank);
        try {
            Importer.Result result = new Importer(folder.taxonomy(reader), languages).read(source);
            for (ImportReport.Line line : result.report().lines()) {
                out.println(line);
            }
            return switch (result) {
                case Importer.Result.Refused _ -> Assay.FAILED;
                case Importer.Result.Imported imported -> write(imported.drafts(), folder, reader);
            };
        } catch (FileAlreadyExistsException e) {
            throw new Problem(e.getFile() + " is there already (expected: a new name, or no such folder)", e);
        } catch (IOException e) {
            throw new Problem("cannot import to " + bank + ": " + e.getMessage(), e);
        }
    }

    private int write(List<Draft> drafts, DraftFolder folder, BankReader reader) throws IOException {
        int code = Assay.OK;
        for (Draft draft : drafts) {
            List<Diagnostic> findings = folder.check(draft, reader);
            Path place = folder.write(draft);
            out.println();
            out.println(place + (findings.isEmpty() ? ": complete" : ": to be done"));
            findings.forEach(found -> out.println("  " + found));
            if (findings.stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
                code = Assay.FAILED;
            }
            out.println("  then: ./assay verify " + place + ", and move the folder to " + bank.resolve("questions"));
        }
        return code;
    }
}
