package dev.assay.authoring.proof;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.TestPlace;
import dev.assay.question.CodeTask;
import dev.assay.question.ProgramForm;
import dev.assay.question.TestCase;
import dev.assay.signature.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What a question's checker is shown and should not accept; the same for the same question. */
public final class Trials {
    /** Tests that nothing, and noise, is said to be the answer to; and pairs of tests whose answers are exchanged. */
    private static final int FEW = 4;

    private static final int NOISE_BYTES = 64;

    private final BankQuestion question;
    private final Map<String, TestCase> tests;
    private final List<Trial> trials = new ArrayList<>();

    private Trials(BankQuestion question) {
        this.question = question;
        CodeTask task = question.question().requireCode();
        tests = task.tests().stream()
                .collect(Collectors.toMap(TestCase::id, test -> test, (first, _) -> first, LinkedHashMap::new));
    }

    /** The author's bad outputs; and nothing, noise (to whole programs: a call answers with a value), and other tests' answers. */
    public static List<Trial> of(BankQuestion question) {
        Trials trials = new Trials(question);
        trials.addBadOutputs();
        if (question.question().requireCode().form() instanceof ProgramForm.WholeProgram) {
            trials.addNothingAndNoise();
        }
        trials.addOtherAnswers();
        return List.copyOf(trials.trials);
    }

    private void addBadOutputs() {
        question.badOutputs()
                .forEach(bad -> trials.add(new Trial(
                        Check.REJECTS_BAD_OUTPUTS,
                        "this output",
                        bad.test(),
                        bad.output(),
                        new TestPlace(bad.file(), 0))));
    }

    private void addNothingAndNoise() {
        List<TestCase> answered = tests.values().stream()
                .filter(test -> !text(test).isBlank())
                .limit(FEW)
                .toList();
        for (TestCase test : answered) {
            trials.add(new Trial(Check.REJECTS_NOTHING, "an empty output", test, new byte[0], place(test)));
            trials.add(new Trial(Check.REJECTS_NOISE, "random bytes", test, noise(test), place(test)));
        }
    }

    /** Each of a few different answers is said to be the answer to the test before. */
    private void addOtherAnswers() {
        Map<String, TestCase> byAnswer = new LinkedHashMap<>();
        tests.values().forEach(test -> byAnswer.putIfAbsent(words(test), test));
        List<TestCase> different = List.copyOf(byAnswer.values());
        for (int i = 0; different.size() > 1 && i < Math.min(FEW, different.size()); i++) {
            TestCase test = different.get(i);
            TestCase other = different.get((i + 1) % different.size());
            trials.add(new Trial(
                    Check.REJECTS_OTHER_ANSWERS,
                    "the answer to test " + other.id(),
                    test,
                    oneAnswer(other),
                    place(test)));
        }
    }

    private byte[] oneAnswer(TestCase test) {
        if (!question.question().requireCode().checker().expectsAnswers()) {
            return test.expected();
        }
        String first = CanonicalJson.text(CanonicalJson.parse(test.expected()).get(0));
        return first.getBytes(StandardCharsets.UTF_8);
    }

    private TestPlace place(TestCase test) {
        return Objects.requireNonNull(question.testPlaces().get(test.id()), test.id());
    }

    private static byte[] noise(TestCase test) {
        byte[] noise = new byte[NOISE_BYTES];
        new SplittableRandom(test.id().hashCode()).nextBytes(noise);
        return noise;
    }

    private static String words(TestCase test) {
        return text(test).strip().replaceAll("\\s+", " ");
    }

    private static String text(TestCase test) {
        return new String(test.expected(), StandardCharsets.UTF_8);
    }
}
