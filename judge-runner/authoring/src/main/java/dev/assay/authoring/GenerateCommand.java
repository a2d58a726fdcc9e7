package dev.assay.authoring;

import dev.assay.authoring.answers.AnswerFiles;
import dev.assay.authoring.answers.Answers;
import dev.assay.authoring.judging.SolutionJudge;
import dev.assay.authoring.selection.Selection;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.tests.GeneratedInput;
import dev.assay.language.Languages;
import dev.assay.runner.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers the tests that recipes make and that have no answer yet. */
@Command(
        name = "generate",
        description = {
            "Answers the tests of tests/generate.yaml that have no answer: the first accepted solution does, the others must agree.",
            "Missing and wrong hashes are written, too. Exit code 0: all have an answer; 1: some have not; 2: it could not be done."
        },
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private final PrintStream out;
    private final Images images;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUESTION",
            description = "Folders of questions or banks, or slugs of this repository's bank.")
    private List<String> words = List.of();

    @Option(names = "--answers", required = true, description = "Write answers that are missing.")
    @SuppressWarnings("UnusedVariable") // picocli sets it: without it, another command of that name is meant
    private boolean answers;

    private boolean mistaken;

    GenerateCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        images = Images.of(environment);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Workbench workbench = images.workbench()) {
            for (Selection selection : Selection.of(words, Home.bank())) {
                for (Path question : withRecipes(selection)) {
                    answer(selection.bank(), question, workbench);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(e.getMessage(), e);
        }
        return mistaken ? 1 : 0;
    }

    private static List<Path> withRecipes(Selection selection) throws IOException {
        try (Stream<Path> folders = Files.list(selection.bank().resolve("questions"))) {
            return folders.filter(
                            folder -> selection.includes(folder.getFileName().toString()))
                    .filter(folder -> Files.exists(folder.resolve(QuestionRecipes.FILE)))
                    .sorted()
                    .toList();
        }
    }

    private void answer(Path bank, Path question, Workbench workbench) throws IOException, InterruptedException {
        QuestionRecipes recipes = sealed(question);
        AnswerFiles files = new AnswerFiles(question, recipes);
        List<GeneratedInput> unanswered = files.unanswered();
        String slug = question.getFileName().toString();
        if (hasErrors(recipes.findings(), question) || unanswered.isEmpty()) {
            out.println(slug + ": nothing to answer");
            return;
        }
        Optional<BankQuestion> read = read(bank, slug);
        if (read.isPresent()) {
            images.require(workbench, List.of(read.get()));
            Answers found = Answers.to(unanswered, read.get(), new SolutionJudge(workbench), workbench.slots());
            found.mistakes().forEach(this::mistake);
            if (found.mistakes().isEmpty()) {
                files.write(found.texts());
            }
            out.println(
                    slug + ": " + (found.mistakes().isEmpty() ? found.texts().size() : 0) + " of " + unanswered.size()
                            + " tests answered");
        }
    }

    private static QuestionRecipes sealed(Path question) throws IOException {
        QuestionRecipes recipes = QuestionRecipes.read(question);
        if (recipes.inputs().stream().allMatch(GeneratedInput::isSealed)) {
            return recipes;
        }
        Files.writeString(question.resolve(QuestionRecipes.FILE), recipes.sealed());
        return QuestionRecipes.read(question);
    }

    private Optional<BankQuestion> read(Path bank, String slug) {
        return switch (new BankReader(Languages.bundled()).readAnswered(bank, slug::equals)) {
            case BankReading.Valid valid -> Optional.of(valid.bank().questions().getFirst());
            case BankReading.Invalid invalid -> {
                hasErrors(invalid.diagnostics(), bank);
                yield Optional.empty();
            }
        };
    }

    private boolean hasErrors(List<Diagnostic> findings, Path below) {
        List<Diagnostic> errors = findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        errors.forEach(found -> mistake(below + "/" + found));
        return !errors.isEmpty();
    }

    private void mistake(String what) {
        mistaken = true;
        out.println(what);
    }
}
