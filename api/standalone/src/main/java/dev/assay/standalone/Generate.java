package dev.assay.standalone;

import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.tests.GeneratedInput;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "generate",
        description =
                "Makes the inputs that the recipes of a question (tests/generate.yaml) stand for, and says what is wrong.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every input is made and its hash is right",
            "1:a mistake, or a hash that is missing or another",
            "2:misuse"
        })
final class Generate implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "QUESTION", description = "Folder of the question.")
    private Path question;

    @Option(names = "--to", paramLabel = "DIR", description = "Write the inputs as files into this folder.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--write", description = "Write hashes that are missing or wrong into generate.yaml.")
    private boolean write;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    Generate(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        QuestionRecipes recipes = QuestionRecipes.read(question);
        recipes.findings().forEach(out::println);
        try {
            for (GeneratedInput input : recipes.inputs()) {
                to.ifPresent(folder -> save(folder.resolve(input.id() + recipes.inputEnding()), input));
                out.println(line(input));
            }
            if (write && !sealed(recipes)) {
                Files.writeString(question.resolve(QuestionRecipes.FILE), recipes.sealed());
            }
        } catch (IOException e) {
            throw new Problem("cannot write " + question.resolve(QuestionRecipes.FILE) + ": " + e, e);
        }
        boolean mistaken = recipes.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR);
        return mistaken || !(write || sealed(recipes)) ? Assay.FAILED : Assay.OK;
    }

    private static boolean sealed(QuestionRecipes recipes) {
        return recipes.inputs().stream().allMatch(GeneratedInput::isSealed);
    }

    private String line(GeneratedInput input) {
        String written =
                input.isSealed() ? "" : input.seal().isPresent() ? ", another one is written" : ", not written";
        String mended = write && !input.isSealed() ? "; now it is" : "";
        return String.format(
                Locale.ROOT,
                "%-32s %,10d bytes  %s%s%s",
                input.id(),
                input.bytes().length,
                input.sha256(),
                written,
                mended);
    }

    private static void save(Path file, GeneratedInput input) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, input.bytes());
        } catch (IOException e) {
            throw new Problem("cannot write " + file + ": " + e, e);
        }
    }
}
