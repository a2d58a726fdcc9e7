package dev.assay.bank;

import static dev.assay.bank.BankFixture.CASES;
import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.SOLUTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of broken banks: a small valid bank, broken in one place, and exactly the diagnostics that must come of it. */
class BrokenBanksTest {
    private static final String TESTS = "questions/echo/tests";
    private static final String SOLUTIONS = "questions/echo/solutions";

    /** One broken bank. */
    record Broken(String name, UnaryOperator<BankFixture> breaking, List<String> complaints) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Broken broken(String name, UnaryOperator<BankFixture> breaking, String... complaints) {
        return new Broken(name, breaking, List.of(complaints));
    }

    static Stream<Broken> corpus() {
        return Stream.of(files(), texts(), yaml(), heads(), questions(), tests(), solutions(), settings())
                .flatMap(List::stream);
    }

    private static List<Broken> files() {
        return List.of(
                broken(
                        "a name with a space",
                        bank -> bank.write("questions/echo/generators/two words.py", "x\n"),
                        "questions/echo/generators/two words.py:0 file-name"),
                broken(
                        "a hidden file",
                        bank -> bank.write("questions/echo/.DS_Store", "x\n"),
                        "questions/echo/.DS_Store:0 file-name"),
                broken(
                        "a folder in place of a file",
                        bank -> bank.delete("topics.yaml").write("topics.yaml/x", "x\n"),
                        "topics.yaml:0 file-kind"),
                broken(
                        "a link out of the bank",
                        bank -> bank.delete(SOLUTION).link(SOLUTION, "/etc/hostname"),
                        SOLUTION + ":0 link"),
                broken(
                        "a link to nowhere",
                        bank -> bank.link("questions/echo/notes.md", "missing.md"),
                        "questions/echo/notes.md:0 link"),
                broken(
                        "a link to a folder",
                        bank -> bank.link("questions/echo/generators/loop", ".."),
                        "questions/echo/generators/loop:0 link"),
                broken(
                        "a source of 65 KiB",
                        bank -> bank.append(SOLUTION, "#".repeat(65 << 10) + "\n"),
                        SOLUTION + ":0 file-size"),
                broken(
                        "folders seven deep",
                        bank -> bank.write("questions/echo/generators/a/b/c/d/e/f/g", "x\n"),
                        "questions/echo/generators/a/b/c/d/e/f:0 file-size"),
                broken(
                        "a file without a place",
                        bank -> bank.write("questions/echo/todo.txt", "x\n"),
                        "questions/echo/todo.txt:0 unexpected-file"),
                broken(
                        "a file beside the questions",
                        bank -> bank.write("questions/list.md", "x\n"),
                        "questions/list.md:0 unexpected-file"),
                broken("no settings", bank -> bank.delete("bank.yaml"), "bank.yaml:0 missing-file"),
                broken("no topics", bank -> bank.delete("topics.yaml"), "topics.yaml:0 missing-file"),
                broken("no statement", bank -> bank.delete(STATEMENT), STATEMENT + ":0 missing-file"),
                broken("no question.yaml", bank -> bank.delete(QUESTION), QUESTION + ":0 missing-file"));
    }

    private static List<Broken> texts() {
        return List.of(
                broken(
                        "a byte order mark",
                        bank -> bank.write(STATEMENT, "\uFEFF" + bank.text(STATEMENT)),
                        STATEMENT + ":1 encoding"),
                broken(
                        "Latin-1",
                        bank -> bank.write(SOLUTION, "\n# é\n".getBytes(StandardCharsets.ISO_8859_1)),
                        SOLUTION + ":2 encoding"),
                broken("CRLF", bank -> bank.write(SOLUTION, "print(input())\nprint()\r\n"), SOLUTION + ":2 line-end"),
                broken("a NUL", bank -> bank.write(SOLUTION, "a\nb\n\0\n"), SOLUTION + ":3 control-character"),
                broken("no final newline", bank -> bank.write(SOLUTION, "a\nb"), SOLUTION + ":2 final-newline"),
                broken(
                        "HTML in the statement",
                        bank -> bank.append(STATEMENT, "<script>alert(1)</script>\n"),
                        STATEMENT + ":10 text-content"),
                broken(
                        "a remote image in the approach",
                        bank -> bank.write("questions/echo/approach.md", "See\n![this](https://example.com/x.png)\n"),
                        "questions/echo/approach.md:2 text-content"),
                broken(
                        "a script link in the notes",
                        bank -> bank.write("questions/echo/notes.md", "[x](JavaScript:alert)\n"),
                        "questions/echo/notes.md:1 text-content"),
                broken(
                        "an example that is no sample",
                        bank -> bank.write(STATEMENT, "```input\nhi\n```\n```output\nhello\n```\n"),
                        STATEMENT + ":1 statement-examples"),
                broken(
                        "no examples",
                        bank -> bank.write(STATEMENT, "Print the line.\n"),
                        STATEMENT + ":0 statement-examples",
                        STATEMENT + ":0 statement-examples"));
    }

    private static List<Broken> yaml() {
        return List.of(
                broken(
                        "YAML that does not parse",
                        bank -> bank.append("bank.yaml", "limits: {cpu_ms: 100\n"),
                        "bank.yaml:5 yaml-syntax"),
                broken("empty YAML", bank -> bank.write("bank.yaml", ""), "bank.yaml:1 yaml-syntax"),
                broken(
                        "two documents",
                        bank -> bank.append("bank.yaml", "---\nformat: 1\n"),
                        "bank.yaml:4 yaml-syntax"),
                broken(
                        "nesting without end",
                        bank -> bank.append(QUESTION, "rubric: {a: " + "[".repeat(500) + "]".repeat(500) + "}\n"),
                        QUESTION + ":0 yaml-syntax"),
                broken("an alias bomb", bank -> bank.write(CASES, bomb()), CASES + ":1 yaml-alias"),
                broken("a key twice", bank -> bank.append(QUESTION, "title: Again\n"), QUESTION + ":13 duplicate-key"),
                broken("an unknown key", bank -> bank.append(QUESTION, "colour: red\n"), QUESTION + ":13 unknown-key"),
                broken(
                        "an unknown key in a case",
                        bank -> bank.append(CASES, "  expected: x\n"),
                        CASES + ":7 unknown-key"),
                broken(
                        "a missing key",
                        bank -> bank.replace(QUESTION, "title: Echo\n", ""),
                        QUESTION + ":1 missing-key"),
                broken(
                        "a list in place of a mapping",
                        bank -> bank.write("bank.yaml", "- format: 1\n"),
                        "bank.yaml:1 value"),
                broken(
                        "a format of the future",
                        bank -> bank.replace(QUESTION, "format: 1", "format: 2"),
                        QUESTION + ":1 format"));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("- &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("- &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return text.toString();
    }

    private static List<Broken> heads() {
        return List.of(
                value("id: 6f0f6d54-6f5b-4b2b-8f6e-0d6f3f1f5a10", "id: 1-2-3-4-5", 2),
                value("slug: echo", "slug: Echo_", 3),
                value("type: DSA", "type: SYSTEM_DESIGN", 4),
                value("type: DSA", "type: POETRY", 4),
                value("difficulty: EASY", "difficulty: easy", 6),
                value("title: Echo", "title: no", 7),
                value("title: Echo", "title: ' '", 7),
                value("title: Echo", "title: 2026-01-01", 7),
                value("topics: [strings]", "topics: [strings, strings]", 8),
                value("time_limit_min: 5", "time_limit_min: 5.5", 9),
                value("time_limit_min: 5", "time_limit_min: 0", 9),
                value("time_limit_min: 5", "time_limit_min: 010", 9),
                value("languages: [python]", "languages: []", 12),
                value("languages: [python]", "languages: [python]\nlimits: {cpu_ms: 20}", 13),
                value("languages: [python]", "languages: [python]\nlimits: {cpu_ms: 9000}", 13),
                value("languages: [python]", "languages: [python]\nchecker: {name: fuzzy}", 13),
                value("languages: [python]", "languages: [python]\nchecker: {name: float, abs: -1}", 13),
                value("languages: [python]", "languages: [python]\nchecker: {name: line, case_sensitive: true}", 13),
                value("languages: [python]", "languages: [python]\nrubric: {a: {b: .inf}}", 13),
                value("languages: [python]", "languages: [python]\nrubric: fine", 13));
    }

    private static Broken value(String good, String bad, int line) {
        String name = bad.lines().reduce((first, second) -> second).orElseThrow();
        return broken(name, bank -> bank.replace(QUESTION, good, bad), QUESTION + ":" + line + " value");
    }

    private static List<Broken> questions() {
        return List.of(
                broken(
                        "a kind of a later time",
                        bank -> bank.replace(QUESTION, "kind: stdio", "kind: mcq\noptions: []"),
                        QUESTION + ":5 question-kind"),
                broken(
                        "no kind at all",
                        bank -> bank.replace(QUESTION, "kind: stdio", "kind: essay"),
                        QUESTION + ":5 question-kind"),
                broken(
                        "a slug that is not the folder's name",
                        bank -> bank.replace(QUESTION, "slug: echo", "slug: parrot"),
                        QUESTION + ":3 slug-folder"),
                broken("an id used twice", BrokenBanksTest::twin, "questions/twin/question.yaml:2 question-id"),
                broken(
                        "a topic that is not listed",
                        bank -> bank.replace(QUESTION, "[strings]", "[strings,\n  poems]"),
                        QUESTION + ":9 topic"),
                broken(
                        "a synonym for a topic",
                        bank -> bank.replace(QUESTION, "[strings]", "[string]"),
                        QUESTION + ":8 topic"),
                broken(
                        "a language nobody runs",
                        bank -> bank.replace(QUESTION, "[python]", "[python, cobol]"),
                        QUESTION + ":12 language"),
                broken(
                        "an unknown licence",
                        bank -> bank.append(QUESTION, "license: {spdx: unknown, author: me}\n"),
                        QUESTION + ":13 license"),
                broken(
                        "a hint that is the solution",
                        bank -> bank.replace(QUESTION, "What comes in must go out.", "print(input())"),
                        QUESTION + ":11 hint-leak"));
    }

    private static BankFixture twin(BankFixture bank) {
        for (String file : List.of(QUESTION, STATEMENT, CASES, SOLUTION)) {
            bank.write(file.replace("/echo/", "/twin/"), bank.text(file));
        }
        return bank.replace("questions/twin/question.yaml", "slug: echo", "slug: twin");
    }

    private static List<Broken> tests() {
        return List.of(
                broken(
                        "an input without its answer",
                        bank -> bank.write(TESTS + "/secret/1.in", "x\n"),
                        TESTS + "/secret/1.in:0 test-pair"),
                broken(
                        "an answer without its input",
                        bank -> bank.write(TESTS + "/sample/1.ans", "x\n"),
                        TESTS + "/sample/1.ans:0 test-pair"),
                broken(
                        "a test id twice",
                        bank -> bank.write(TESTS + "/secret/other.in", "x\n").write(TESTS + "/secret/other.ans", "x\n"),
                        TESTS + "/secret/other.in:0 test-id"),
                broken(
                        "a test input twice",
                        bank -> bank.append(CASES, "- {id: again, in: \"hello\\n\", expect: \"hello\\n\"}\n"),
                        CASES + ":7 test-input"),
                broken(
                        "no tests at all",
                        bank -> bank.write(CASES, "[]\n").write(STATEMENT, "Print.\n"),
                        TESTS + ":0 test-set",
                        TESTS + ":0 test-set"),
                broken(
                        "samples only",
                        bank -> bank.write(
                                CASES, "- {id: ex1, sample: true, in: \"hello\\n\", expect: \"hello\\n\"}\n"),
                        TESTS + ":0 test-set"),
                broken(
                        "201 tests",
                        bank -> {
                            StringBuilder more = new StringBuilder();
                            for (int i = 0; i < 199; i++) {
                                more.append("- {id: t" + i + ", in: \"" + i + "\", expect: x}\n");
                            }
                            return bank.append(CASES, more.toString());
                        },
                        TESTS + ":0 test-set"),
                broken(
                        "a number where text is expected",
                        bank -> bank.append(CASES, "- {id: three, in: \"3\", expect: 3}\n"),
                        CASES + ":7 value"));
    }

    private static List<Broken> solutions() {
        return List.of(
                broken(
                        "a solution in no language",
                        bank -> bank.write(SOLUTIONS + "/wrong_answer/guess.bas", "PRINT\n"),
                        SOLUTIONS + "/wrong_answer/guess.bas:0 solution-language"),
                broken(
                        "no accepted solution",
                        bank -> bank.delete(SOLUTION).write(SOLUTIONS + "/wrong_answer/echo.py", "print()\n"),
                        SOLUTIONS + ":0 accepted-solution"),
                broken(
                        "a folder for no verdict",
                        bank -> bank.write(SOLUTIONS + "/lucky/echo.py", "print()\n"),
                        SOLUTIONS + "/lucky/echo.py:0 unexpected-file"));
    }

    private static List<Broken> settings() {
        return List.of(
                broken(
                        "limits out of range",
                        bank -> bank.append("bank.yaml", "limits: {memory_mb: 8}\n"),
                        "bank.yaml:4 value"),
                broken(
                        "a multiplier for an unknown language",
                        bank -> bank.append("bank.yaml", "time_multipliers:\n  python: 3\n  cobol: 2\n"),
                        "bank.yaml:6 language"),
                broken(
                        "a multiplier out of range",
                        bank -> bank.append("bank.yaml", "time_multipliers: {python: 300}\n"),
                        "bank.yaml:4 value"),
                broken(
                        "a bank id in capitals",
                        bank -> bank.replace("bank.yaml", "id: small", "id: Small"),
                        "bank.yaml:2 value"),
                broken(
                        "a topic in two families",
                        bank -> bank.replace(
                                "topics.yaml", "  texts: [strings]", "  texts: [strings]\n  more: [strings]"),
                        "topics.yaml:4 topic"),
                broken(
                        "a synonym for nothing",
                        bank -> bank.append("topics.yaml", "  verse: poems\n"),
                        "topics.yaml:6 topic"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void brokenBank_getsItsDiagnostics(Broken broken, @TempDir Path folder) {
        BankFixture bank = broken.breaking().apply(new BankFixture(folder));
        assertThat(bank.complaints()).containsExactlyElementsOf(broken.complaints());
    }

    @Test
    void corpus_breaksEveryCheck() {
        List<String> broken = new ArrayList<>();
        corpus().forEach(bank ->
                bank.complaints().forEach(complaint -> broken.add(complaint.substring(complaint.indexOf(' ') + 1))));
        assertThat(Arrays.stream(Check.values()).map(Check::label)).allMatch(broken::contains);
    }

    @Test
    void brokenPlaces_areAllReportedAtOnce(@TempDir Path folder) {
        BankFixture bank = new BankFixture(folder)
                .replace("bank.yaml", "id: small", "id: Small")
                .replace(QUESTION, "difficulty: EASY", "difficulty: NONE")
                .append(STATEMENT, "<b>\n")
                .delete(SOLUTION);
        assertThat(bank.complaints())
                .containsExactly(
                        "bank.yaml:2 value",
                        QUESTION + ":6 value",
                        SOLUTIONS + ":0 accepted-solution",
                        STATEMENT + ":10 text-content");
    }

    @Test
    void folderThatIsNotThere_isAFinding(@TempDir Path folder) {
        BankReading reading = new BankReader(KnownLanguages.three()).read(folder.resolve("nothing"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        BankReading.Invalid.class,
                        invalid -> assertThat(invalid.diagnostics())
                                .singleElement()
                                .satisfies(found -> assertThat(found.message())
                                        .contains("nothing is no folder (expected: a bank)")));
    }

    @Test
    void messages_nameTheValueAndTheExpectation(@TempDir Path folder) {
        BankFixture bank = new BankFixture(folder).replace(QUESTION, "time_limit_min: 5", "time_limit_min: soon");
        assertThat(bank.read())
                .isInstanceOfSatisfying(
                        BankReading.Invalid.class,
                        invalid -> assertThat(invalid.diagnostics())
                                .singleElement()
                                .hasToString(QUESTION
                                        + ":9: time_limit_min is soon (expected: an integer from 1 to 480) [value]"));
    }
}
