package dev.assay.bank;

import static dev.assay.bank.BankFixture.CASES;
import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.SOLUTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static dev.assay.bank.Broken.broken;

import java.util.List;
import java.util.stream.Stream;

/** Banks broken in what their files say. */
final class BrokenContent {
    private static final String TESTS = "questions/echo/tests";
    private static final String SOLUTIONS = "questions/echo/solutions";

    private BrokenContent() {}

    static Stream<Broken> all() {
        return Stream.of(heads(), questions(), tests(), solutions(), settings()).flatMap(List::stream);
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
                value("languages: [python]", "languages: [python]\nlimits: {time_ms: 900}", 13),
                value("languages: [python]", "languages: [python]\nlimits: {time_ms: quick}", 13),
                value("languages: [python]", "languages: [python]\nlimits: {languages: {python: {cpu_ms: 40}}}", 13),
                broken(
                        "times of a language that is not offered",
                        bank -> bank.append(QUESTION, "limits: {languages: {java: {cpu_ms: 400}}}\n"),
                        QUESTION + ":13 language"),
                broken(
                        "a language with elapsed time",
                        bank -> bank.append(QUESTION, "limits: {languages: {python: {cpu_ms: 400, wall_ms: 1}}}\n"),
                        QUESTION + ":13 unknown-key"),
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
                        "no kind there is",
                        bank -> bank.replace(QUESTION, "kind: stdio", "kind: essay"),
                        QUESTION + ":5 question-kind"),
                broken(
                        "a slug that is not the folder's name",
                        bank -> bank.replace(QUESTION, "slug: echo", "slug: parrot"),
                        QUESTION + ":3 slug-folder"),
                broken("an id used twice", BrokenContent::twin, "questions/twin/question.yaml:2 question-id"),
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
                exception("a glob for no solution", "accepted/nobody.py: {}\n", "solution-expectation"),
                exception(
                        "two globs for one solution",
                        "accepted/*.py: {}\naccepted/echo.*: {}\n",
                        2,
                        "solution-expectation"),
                exception("a glob that leaves the folder", "../*: {}\n", "solution-expectation"),
                exception("a verdict that is no program's", "accepted/*: {permitted: [CE]}\n", "solution-expectation"),
                exception("nothing permitted", "accepted/*: {permitted: []}\n", "solution-expectation"),
                exception(
                        "a verdict required and not permitted",
                        "accepted/*: {permitted: [AC, TLE], required: [WA]}\n",
                        "solution-expectation"),
                exception("a verdict nobody knows", "accepted/*: {permitted: [AC, NO]}\n", "value"),
                exception("an expectation with an unknown key", "accepted/*: {score: 5}\n", "unknown-key"),
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

    private static Broken exception(String name, String text, String check) {
        return exception(name, text, 1, check);
    }

    private static Broken exception(String name, String text, int line, String check) {
        String file = SOLUTIONS + "/solutions.yaml";
        return broken(name, bank -> bank.write(file, text), file + ":" + line + " " + check);
    }
}
