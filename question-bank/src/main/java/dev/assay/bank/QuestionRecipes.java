package dev.assay.bank;

import dev.assay.bank.code.CodeReader;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.BankFolder;
import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.GeneratedInput;
import dev.assay.bank.tests.GeneratedInputs;
import dev.assay.bank.tests.Seals;
import dev.assay.bank.tests.TestShape;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recipes of one question, read without the rest of it, so that an author can see what they make before there are
 * answers.
 *
 * @param inputs those that could be made, in the order of the file
 * @param inputEnding the end of the name of a file that would hold such an input
 * @param answerEnding the end of the name of a file that holds what is expected
 * @param text of {@code tests/generate.yaml}
 * @param findings what is wrong with {@code question.yaml} so far as it matters here, and with the recipes; paths are relative
 *     to the question's folder
 */
public record QuestionRecipes(
        List<GeneratedInput> inputs, String inputEnding, String answerEnding, String text, List<Diagnostic> findings) {
    /** Where the recipes are, relative to the question's folder. */
    public static final Path FILE = Path.of("tests", "generate.yaml");

    public QuestionRecipes {
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the recipes of a question; without any, if anything that is needed for them is not right.
     *
     * @param folder of the question
     */
    public static QuestionRecipes read(Path folder) {
        CollectedFindings findings = new CollectedFindings();
        if (!Files.isDirectory(folder)) {
            findings.report(Path.of(""), 0, Check.MISSING_FILE, folder + " is no folder (expected: a question)");
            return none(findings);
        }
        BankFolder files = new BankFolder(folder, findings);
        Optional<TestShape> shape = files.file(Path.of("question.yaml"))
                .flatMap(file -> YamlFile.parse(file, findings))
                .flatMap(YamlValue::object)
                .flatMap(yaml ->
                        QuestionReader.kind(yaml).filter(Kind::isCode).flatMap(kind -> CodeReader.shape(yaml, kind)));
        Optional<BankFile> file = files.file(FILE).filter(BankFile::sound);
        return shape.isPresent() && file.isPresent() ? read(file.get(), shape.get(), findings) : none(findings);
    }

    private static QuestionRecipes read(BankFile file, TestShape shape, CollectedFindings findings) {
        List<GeneratedInput> inputs = GeneratedInputs.read(file, shape, findings);
        return new QuestionRecipes(
                inputs, shape.inputEnding(), shape.answerEnding(), file.text(), findings.diagnostics());
    }

    private static QuestionRecipes none(CollectedFindings findings) {
        return new QuestionRecipes(List.of(), "", "", "", findings.diagnostics());
    }

    /** The text of the file with a right hash in each entry whose input could be made. */
    public String sealed() {
        return Seals.written(text, inputs);
    }

    /**
     * The text of the file with an expectation in each of those entries.
     *
     * @param expectations as they are to be written, in one line
     */
    public String answered(Map<GeneratedInput, String> expectations) {
        return Seals.answered(text, expectations);
    }
}
