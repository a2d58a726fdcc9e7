package dev.assay.standalone;

import dev.assay.bank.BankTopics;
import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.scaffold.Scaffold;
import dev.assay.question.Kind;
import dev.assay.question.Slug;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.installation.Checkout;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Writes the files of a new question: one that is valid at once, with placeholders to replace.")
final class NewQuestion implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "SLUG", description = "Its name, also that of its folder: small letters, digits, hyphens.")
    private String name;

    @Option(
            names = "--kind",
            paramLabel = "K",
            required = true,
            description = "function, class, stdio, mcq, scenario or open.")
    private String word;

    @Option(names = "--bank", paramLabel = "DIR", description = "The bank (default: question-bank of this checkout).")
    private Optional<Path> given = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it and reads it: a command that is asked for help is not run
    private boolean help;

    @Spec
    private CommandSpec spec;

    NewQuestion(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Kind kind = Kind.named(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--kind " + word + " (expected: one of " + String.join(", ", Kind.words()) + ")"));
        Path bank = given.orElseGet(() -> Checkout.ofLauncher().bank());
        List<String> topics = BankTopics.of(bank);
        if (topics.isEmpty()) {
            throw new Problem(
                    bank + " has no topics.yaml with topics (expected: the folder of a bank; name one with --bank)");
        }
        Path folder = bank.resolve("questions").resolve(slug().value());
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem(folder + " is there already (expected: the name of a new question)");
        }
        write(folder, new Scaffold(kind, slug(), UUID.randomUUID(), topics.getFirst()).files());
        out.println(folder);
        return Assay.OK;
    }

    private Slug slug() {
        try {
            return new Slug(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void write(Path folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Path recipes = folder.resolve(QuestionRecipes.FILE);
            if (Files.exists(recipes)) {
                Files.writeString(recipes, QuestionRecipes.read(folder).sealed());
            }
        } catch (IOException e) {
            throw new Problem("cannot write " + folder + ": " + e, e);
        }
    }
}
