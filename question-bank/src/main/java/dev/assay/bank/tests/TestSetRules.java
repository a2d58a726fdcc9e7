package dev.assay.bank.tests;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.checker.Checker;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.TestCase;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for all tests of a question together: one method a rule. */
final class TestSetRules {
    private static final int MOST_TESTS = 200;

    private final Path folder;
    private final List<LocatedTest> tests;
    private final Findings findings;

    TestSetRules(Path folder, List<LocatedTest> tests, Findings findings) {
        this.folder = folder;
        this.tests = tests;
        this.findings = findings;
    }

    /** The rules that hold for any part of the set. */
    void checkEach() {
        checkIds();
        checkReplaced();
        checkInputs();
    }

    /** Each expectation must be right in the eyes of the checker that compares with it. */
    void checkExpectations(CheckerSpec spec) {
        if (spec.program().isPresent() || spec.expectsAnswers()) {
            return;
        }
        Checker checker = Checker.of(spec);
        for (LocatedTest located : tests) {
            TestCase test = located.test();
            if (!checker.accepts(test.input(), test.expected(), test.expected())) {
                findings.report(
                        located.file(),
                        located.line(),
                        Check.EXPECTATION,
                        "the expectation of test \"" + test.id() + "\" is rejected (expected: one that checker "
                                + spec.name() + " accepts)");
            }
        }
    }

    /** The rules that need the whole set. */
    void checkWhole() {
        checkKinds();
        checkNumber();
    }

    private void checkKinds() {
        if (tests.stream().noneMatch(located -> located.test().sample())) {
            findings.report(folder, 0, Check.TEST_SET, "no sample (expected: at least one test that candidates see)");
        }
        if (tests.stream().allMatch(located -> located.test().sample())) {
            findings.report(folder, 0, Check.TEST_SET, "no hidden test (expected: at least one)");
        }
    }

    private void checkNumber() {
        if (tests.size() > MOST_TESTS) {
            findings.report(folder, 0, Check.TEST_SET, tests.size() + " tests (expected: at most " + MOST_TESTS + ")");
        }
    }

    private void checkIds() {
        Map<String, LocatedTest> seen = new HashMap<>();
        for (LocatedTest located : tests) {
            String id = located.test().id();
            LocatedTest other = seen.putIfAbsent(id, located);
            if (other != null) {
                findings.report(
                        located.file(),
                        located.line(),
                        Check.TEST_ID,
                        "test id \"" + id + "\" is also in " + place(other) + " (expected: distinct ids)");
            }
        }
    }

    private void checkReplaced() {
        Set<String> ids = tests.stream().map(located -> located.test().id()).collect(Collectors.toSet());
        for (LocatedTest located : tests) {
            located.replaces()
                    .filter(ids::contains)
                    .ifPresent(id -> findings.report(
                            located.file(),
                            located.line(),
                            Check.TEST_REPLACES,
                            "replaces \"" + id + "\", which is still there (expected: the id of a test that is gone)"));
        }
    }

    private void checkInputs() {
        Map<ByteBuffer, LocatedTest> seen = new HashMap<>();
        for (LocatedTest located : tests) {
            LocatedTest other = seen.putIfAbsent(ByteBuffer.wrap(located.test().input()), located);
            if (other != null) {
                findings.report(
                        located.file(),
                        located.line(),
                        Check.TEST_INPUT,
                        "test \"" + located.test().id() + "\" has the input of test \""
                                + other.test().id() + "\" in " + place(other) + " (expected: distinct inputs)");
            }
        }
    }

    private static String place(LocatedTest located) {
        return located.file() + (located.line() > 0 ? ":" + located.line() : "");
    }
}
