package dev.assay.harness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.harness.dialect.Dialect;
import dev.assay.harness.dialect.HarnessFile;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.Signature;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A signature in a language: the candidate's starter, and everything a runner needs to call what became of it. */
public final class Harness {
    /** The folder whose files the runner takes from the job once the program has ended. */
    public static final String RESULT_FOLDER = "result";
    /** The one file in it. */
    public static final String RESULT_FILE = "value";
    /** What a channel holds besides the results: the tag, and what stands around the file in a report. */
    private static final int AROUND_RESULTS = 256;

    /** The harness is not what the candidate wrote, and not named. */
    private static final String CPP_NAMESPACE = "assay::";

    private static final String NO_RESULTS = "The program did not get as far as declaring it.";

    private final Signature signature;
    private final Dialect dialect;

    private Harness(Signature signature, Dialect dialect) {
        this.signature = Objects.requireNonNull(signature, "signature");
        this.dialect = dialect;
    }

    public static Harness of(Signature signature, HarnessLanguage language) {
        return new Harness(signature, language.dialect());
    }

    /** What a candidate begins with. It compiles as it is. */
    public String starter() {
        return dialect.starter(signature);
    }

    /** What the program must declare, as messages show it. */
    public String declaration() {
        return dialect.declaration(signature);
    }

    /** What the candidate's source is called in messages and stack traces: {@code solution.py}. */
    public String sourceName() {
        return dialect.sourceName(signature);
    }

    /**
     * The files of the compilation. None where nothing is compiled.
     *
     * @param source the candidate's
     */
    public List<HarnessFile> compileFiles(byte[] source) {
        return dialect.compileFiles(signature, source);
    }

    /**
     * The files of the runs, of the check as well as of the tests.
     *
     * @param source the candidate's
     * @param compiled what the compilation left; none where nothing is compiled
     */
    public List<HarnessFile> runFiles(byte[] source, List<HarnessFile> compiled) {
        return dialect.runFiles(signature, source, compiled);
    }

    /** Whether no compiler tells if the function is there, so that the first run has to: {@link #checkedRunInput}. */
    public boolean isCheckedByRunning() {
        return dialect.isCheckedByRunning();
    }

    /**
     * Standard input of the first run where {@link #isCheckedByRunning}: the harness first says whether the function is there.
     *
     * @param inputs as in {@link #runInput}; none to check only
     */
    public byte[] checkedRunInput(ResultTag tag, List<JsonNode> inputs) {
        return input(tag, "check", inputs);
    }

    /**
     * Standard input of a run.
     *
     * @param inputs one for a process of its own; more are called one after the other in the same process, each result being
     *     written before the next call
     * @throws IllegalArgumentException if an input is none of the signature's
     */
    public byte[] runInput(ResultTag tag, List<JsonNode> inputs) {
        return input(tag, "run", inputs);
    }

    private byte[] input(ResultTag tag, String mode, List<JsonNode> inputs) {
        StringBuilder text =
                new StringBuilder(tag.value()).append('\n').append(mode).append('\n');
        for (JsonNode input : inputs) {
            text.append(CanonicalJson.text(signature.canonicalInput(input))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes to collect so that results of so many bytes fit. */
    public static long collectBytes(long resultBytes) {
        return resultBytes + AROUND_RESULTS;
    }

    /**
     * What came out of a run.
     *
     * @param inputs those of {@link #runInput}
     * @param collected the content of {@link #RESULT_FILE}; empty if there is no such file, or if the program was killed
     * @param overflow whether there was more than could be collected
     * @return one result for each input
     */
    public List<TestResult> results(
            ResultTag tag, List<JsonNode> inputs, Optional<byte[]> collected, boolean overflow) {
        if (overflow) {
            return Collections.nCopies(inputs.size(), new TestResult.TooLong());
        }
        return collected
                .map(content -> new ResultChannel(signature, tag).results(content, inputs))
                .orElseGet(() -> Collections.nCopies(inputs.size(), new TestResult.Missing()));
    }

    /**
     * What came out of the check of a {@link #checkedRunInput}, to be asked before its results.
     *
     * @param output what the program wrote to standard error
     * @param collected as in {@link #results}
     * @return empty when the function or class is there; else what the candidate is shown as a compile error: that it is not, or
     *     why the source could not be loaded
     */
    public Optional<String> checkProblem(ResultTag tag, Optional<byte[]> collected, String output) {
        ResultChannel channel = new ResultChannel(signature, tag);
        if (collected.filter(channel::isChecked).isPresent()) {
            return Optional.empty();
        }
        Optional<String> problem = collected.flatMap(channel::problem);
        if (problem.isPresent() || output.isBlank()) {
            return Optional.of(complaint(problem.orElse(NO_RESULTS), output));
        }
        return Optional.of(output.strip());
    }

    /**
     * What a compiler said, for the candidate: errors in the harness mean that the function or class is not the expected one,
     * and become a message that shows it.
     *
     * @param output without the folder of the files, as {@code solution.cpp:3:5: error: …}
     * @param source the candidate's
     */
    public String compileProblem(String output, byte[] source) {
        CompilerOutput split = CompilerOutput.split(output, dialect.errorLines(source));
        return split.aboutHarness().isEmpty()
                ? split.aboutSource()
                : complaint(
                        "The compiler says: "
                                + String.join("\n", split.aboutHarness()).replace(CPP_NAMESPACE, ""),
                        split.aboutSource());
    }

    private String complaint(String problem, String rest) {
        String text = "The program has to declare this:\n\n" + declaration().indent(4) + "\n" + problem.strip();
        return rest.isBlank() ? text : text + "\n\n" + rest.strip();
    }
}
