package dev.assay.bank;

import static dev.assay.bank.KindFixtures.ADD;
import static dev.assay.bank.KindFixtures.COUNTER;
import static dev.assay.bank.KindFixtures.OUTAGE;
import static dev.assay.bank.KindFixtures.PICK;

import java.util.List;
import java.util.stream.Stream;

/** Banks broken in what only some kinds of questions have. */
final class BrokenKinds {
    private static final String QUESTION = ADD + "question.yaml";
    private static final String CASES = ADD + "tests/cases.yaml";

    private BrokenKinds() {}

    static Stream<Broken> all() {
        return Stream.of(signatures(), values(), checkers(), scoring(), options(), rubrics(), places())
                .flatMap(List::stream);
    }

    private static Broken broken(String file, String good, String bad, String... complaints) {
        return Broken.broken(
                bad.isEmpty() ? "without " + good : bad,
                bank -> bank.withKinds().replace(file, good, bad),
                complaints);
    }

    private static Broken added(String file, String more, String... complaints) {
        return Broken.broken(more, bank -> bank.withKinds().append(file, more), complaints);
    }

    private static List<Broken> signatures() {
        return List.of(
                broken(QUESTION, "name: a, type: int,", "name: a, type: integr,", QUESTION + ":15 signature"),
                broken(QUESTION, "name: a,", "name: b,", QUESTION + ":13 signature"),
                broken(QUESTION, "name: a,", "name: class,", QUESTION + ":15 signature"),
                broken(QUESTION, "value: [0, 9]", "value: [9, 0]", QUESTION + ":15 signature"),
                broken(QUESTION, "value: [0, 9]", "value: [9]", QUESTION + ":15 signature"),
                broken(QUESTION, "value: [0, 9]", "value: nine", QUESTION + ":15 value"),
                broken(QUESTION, "value: [0, 9]", "volume: [0, 9]", QUESTION + ":15 unknown-key"),
                broken(QUESTION, "value: [0, 9]", "order: distinct", QUESTION + ":15 signature"),
                broken(QUESTION, "length: [1, 3]", "each: {alphabet: a-z}", QUESTION + ":16 signature"),
                broken(QUESTION, "{type: 'int[]'}", "{type: void}", QUESTION + ":13 signature"),
                broken(QUESTION, "  function: add\n", "", QUESTION + ":13 missing-key"),
                broken(
                        COUNTER + "question.yaml",
                        "name: name, params",
                        "name: add, params",
                        COUNTER + "question.yaml:13 signature"),
                broken(
                        COUNTER + "question.yaml",
                        "  class: Counter",
                        "  class: Counter\n  function: counter",
                        COUNTER + "question.yaml:14 unknown-key"));
    }

    private static List<Broken> values() {
        return List.of(
                broken(CASES, "args: [0, [1]]", "args: ['0', [1]]", CASES + ":1 test-value"),
                broken(CASES, "args: [0, [1]]", "args: [0]", CASES + ":1 test-value"),
                broken(CASES, "expect: [1]", "expect: [1.5]", CASES + ":1 test-value"),
                broken(CASES, "args: [9, [1", "args: [10, [1", CASES + ":2 constraint"),
                broken(CASES, "[1, 2, 3]", "[1, 2, 3, 4]", CASES + ":2 constraint"),
                broken(CASES, "args: [0, [1]], ", "", CASES + ":1 missing-key"),
                broken(CASES, "args: [0, [1]]", "in: x", CASES + ":1 missing-key", CASES + ":1 unknown-key"),
                broken(
                        COUNTER + "tests/cases.yaml",
                        "ops: [Counter, add], args: [[0], [5]]",
                        "ops: [Counter, add], args: [[0]]",
                        COUNTER + "tests/cases.yaml:6 test-value"),
                broken(
                        COUNTER + "tests/cases.yaml",
                        "ops: [Counter, add], args",
                        "ops: [Counter, sub], args",
                        COUNTER + "tests/cases.yaml:6 test-value"),
                broken(
                        COUNTER + "tests/cases.yaml",
                        "[[0], [5]], expect: [null, null]",
                        "[[0], [5]], expect: [null, 5]",
                        COUNTER + "tests/cases.yaml:6 test-value"),
                added(CASES, "- {id: again, args: [0, [01]], expect: [1]}\n", CASES + ":3 value"),
                added(CASES, "- {id: new, replaces: ex1, args: [1, [1]], expect: [2]}\n", CASES + ":3 test-replaces"),
                added(CASES, "- {file: secret/none, group: large}\n", CASES + ":3 test-pair"),
                Broken.broken(
                        "a file test that is not JSON",
                        bank -> bank.withKinds()
                                .write(ADD + "tests/secret/1.in.json", "[1,\n[2]\n")
                                .write(ADD + "tests/secret/1.ans.json", "[3]\n"),
                        ADD + "tests/secret/1.in.json:3 json-syntax"),
                Broken.broken(
                        "a file test of the wrong type",
                        bank -> bank.withKinds()
                                .write(ADD + "tests/secret/1.in.json", "[1, [2]]\n")
                                .write(ADD + "tests/secret/1.ans.json", "3\n"),
                        ADD + "tests/secret/1.ans.json:0 test-value"),
                Broken.broken(
                        "an invalid input that is valid",
                        bank -> bank.withKinds().write(ADD + "tests/invalid/1.in.json", "[1, [2]]\n"),
                        ADD + "tests/invalid/1.in.json:0 invalid-input"),
                Broken.broken(
                        "a bad output of no test",
                        bank -> bank.write("questions/echo/tests/bad_outputs/another.out", "x\n"),
                        "questions/echo/tests/bad_outputs/another.out:0 bad-output"),
                Broken.broken(
                        "a bad output of another type",
                        bank -> bank.withKinds().write(ADD + "tests/bad_outputs/any-text.out.json", "\"x\"\n"),
                        ADD + "tests/bad_outputs/any-text.out.json:0 test-value"),
                Broken.broken(
                        "a bad output that is not JSON",
                        bank -> bank.withKinds().write(ADD + "tests/bad_outputs/any-text.out.json", "[\n"),
                        ADD + "tests/bad_outputs/any-text.out.json:2 json-syntax"),
                Broken.broken(
                        "a bad output of another kind of question",
                        bank -> bank.withKinds().write(ADD + "tests/bad_outputs/any-text.out", "1\n"),
                        ADD + "tests/bad_outputs/any-text.out:0 unexpected-file"),
                Broken.broken(
                        "an example with another value",
                        bank -> bank.withKinds().replace(ADD + "statement.md", "a = 0", "a = 1"),
                        ADD + "statement.md:3 statement-examples"),
                Broken.broken(
                        "an example with another call",
                        bank -> bank.withKinds().replace(COUNTER + "statement.md", "\"a, b\")", "\"a,b\")"),
                        COUNTER + "statement.md:3 statement-examples"));
    }

    private static List<Broken> checkers() {
        return List.of(
                checker("{name: fuzzy}"),
                checker("{name: token}"),
                checker("{name: json, abs: -1}"),
                checker("{name: json, case_sensitive: true}"),
                checker("{name: predicate}"),
                checker("{name: predicate, family: sorcery}"),
                checker("{name: predicate, family: permutation}"),
                checker("{name: predicate, family: permutation, items: c}"),
                checker("{name: predicate, family: permutation, items: 2}"),
                checker("{name: predicate, family: permutation, items: b, edges: b}"),
                checker("{name: custom}"),
                added(
                        QUESTION,
                        "checker: {name: predicate, family: permutation, items: b}\n",
                        CASES + ":2 expectation"),
                added(QUESTION, "checker: {name: one_of}\n", CASES + ":1 test-value", CASES + ":2 test-value"),
                added(QUESTION, "checker: {name: custom, program: check.py}\n", QUESTION + ":18 checker-program"),
                Broken.broken(
                        "a program that nothing checks with",
                        bank -> bank.withKinds().write(ADD + "checker/check.py", "x\n"),
                        ADD + "checker/check.py:0 checker-program"),
                Broken.broken(
                        "a list without order where no list is returned",
                        bank -> bank.withKinds().append(COUNTER + "question.yaml", "checker: {name: unordered}\n"),
                        COUNTER + "question.yaml:18 checker"),
                Broken.broken(
                        "values compared where text is printed",
                        bank -> bank.append(BankFixture.QUESTION, "checker: {name: json}\n"),
                        BankFixture.QUESTION + ":13 checker"),
                Broken.broken(
                        "a tolerance below zero",
                        bank -> bank.append(BankFixture.QUESTION, "checker: {name: float, abs: -1}\n"),
                        BankFixture.QUESTION + ":13 checker"));
    }

    private static Broken checker(String checker) {
        return added(QUESTION, "checker: " + checker + "\n", QUESTION + ":18 checker");
    }

    private static List<Broken> scoring() {
        return List.of(
                scoring("{mode: some}", "value"),
                scoring("{mode: all, groups: []}", "unknown-key"),
                scoring("{mode: groups}", "missing-key"),
                scoring("{mode: groups, groups: []}", "scoring"),
                scoring(
                        "{mode: groups, groups: [{name: secret, points: 90, aggregate: all, requires: []}]}",
                        "scoring"),
                scoring(
                        "{mode: groups, groups: [{name: secret, points: 100, aggregate: all, requires: [basic]}]}",
                        "scoring"),
                scoring("{mode: groups, groups: [{name: large, points: 100, aggregate: sum}]}", "scoring"),
                scoring("{mode: groups, groups: [{name: secret, points: 100, aggregate: mean}]}", "value"));
    }

    private static Broken scoring(String scoring, String check) {
        return added(QUESTION, "scoring: " + scoring + "\n", QUESTION + ":18 " + check);
    }

    private static List<Broken> options() {
        String file = PICK + "question.yaml";
        return List.of(
                broken(file, "correct: true", "correct: false", file + ":11 options"),
                broken(file, "correct: false", "correct: true", file + ":11 options"),
                broken(file, "key: A", "key: C", file + ":11 options"),
                broken(file, "key: A", "key: E", file + ":11 options"),
                Broken.broken(
                        "options with one text",
                        bank -> bank.withKinds()
                                .replace(file, "ask", "  - {key: C, text: Left, correct: false, why: So.}\nask"),
                        file + ":11 options"),
                broken(
                        file,
                        "  - {key: B, text: Right, correct: true, why: It is not left.}\n",
                        "",
                        file + ":11 options"),
                broken(file, ", why: It is right.", "", file + ":11 missing-key"),
                broken(file, "optional", "maybe", file + ":13 value"),
                broken(file, "type: SYSTEM_DESIGN", "type: DSA", file + ":4 value"));
    }

    private static List<Broken> rubrics() {
        String file = OUTAGE + "question.yaml";
        return List.of(
                broken(file, "    - Adds a cache\n", "    - {id: bottleneck, text: Again}\n", file + ":11 rubric"),
                broken(file, "when_missing: bottleneck", "when_missing: cache", file + ":11 rubric"),
                broken(file, "weight: 2", "weight: 0", file + ":12 value"),
                broken(file, "- Adds a cache", "- 7", file + ":13 value"),
                broken(file, "'satur'", "'('", file + ":12 match-pattern"),
                broken(file, "'satur'", "'a(?=b)'", file + ":12 match-pattern"),
                broken(file, "'satur'", "'(a)\\1'", file + ":12 match-pattern"),
                broken(file, "'satur'", "'a*'", file + ":12 match-pattern"),
                broken(file, "'satur'", "'((a{90}){90}){90}'", file + ":12 match-pattern"),
                Broken.broken(
                        "no key points",
                        bank -> bank.withKinds().write(file, head(bank, file) + "rubric: {key_points: []}\n"),
                        file + ":10 rubric"),
                Broken.broken(
                        "no rubric", bank -> bank.withKinds().write(file, head(bank, file)), file + ":1 missing-key"));
    }

    private static String head(BankFixture bank, String file) {
        String text = bank.text(file);
        return text.substring(0, text.indexOf("rubric:"));
    }

    private static List<Broken> places() {
        return List.of(
                Broken.broken(
                        "tests of a choice",
                        bank -> bank.withKinds().write(PICK + "tests/cases.yaml", "[]\n"),
                        PICK + "tests/cases.yaml:0 unexpected-file"),
                Broken.broken(
                        "text tests of a function",
                        bank -> bank.withKinds().write(ADD + "tests/secret/1.in", "x\n"),
                        ADD + "tests/secret/1.in:0 unexpected-file"),
                Broken.broken(
                        "a translation with HTML, and without the examples",
                        bank -> bank.write("questions/echo/statement.de.md", "Gib die Zeile <b>aus</b>.\n"),
                        "questions/echo/statement.de.md:0 statement-examples",
                        "questions/echo/statement.de.md:0 statement-examples",
                        "questions/echo/statement.de.md:1 text-content"),
                Broken.broken(
                        "a translation into no language",
                        bank -> bank.withKinds().write(PICK + "statement.x.md", "Left?\n"),
                        PICK + "statement.x.md:0 unexpected-file"),
                Broken.broken(
                        "a validator of a choice",
                        bank -> bank.withKinds().write(PICK + "validators/check.py", "x\n"),
                        PICK + "validators/check.py:0 unexpected-file"),
                Broken.broken(
                        "an example of a scenario",
                        bank -> bank.withKinds().append(OUTAGE + "statement.md", "```input\nx\n```\n"),
                        OUTAGE + "statement.md:0 statement-examples"),
                added(PICK + "question.yaml", "languages: [python]\n", PICK + "question.yaml:14 unknown-key"));
    }
}
