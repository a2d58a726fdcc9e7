package dev.assay.bank;

import static dev.assay.bank.KindFixtures.ADD;
import static dev.assay.bank.KindFixtures.COUNTER;

import java.util.stream.Stream;

/** Banks with tests whose inputs are made by recipes, broken in one place. */
final class BrokenRecipes {
    static final String OF_TEXT = "questions/echo/tests/generate.yaml";
    static final String OF_FUNCTION = ADD + "tests/generate.yaml";
    static final String OF_CLASS = COUNTER + "tests/generate.yaml";

    /** Input {@code [3,[1,1]]}. */
    static final String GOOD = """
            - id: large
              seed: 7
              sha256: 04e9700d6464d98e26107f1242aa5dd2c49ede294f8b1894350fa23c5e0823b8
              let: {ones: {repeat: {times: 2, of: 1}}}
              args: [3, {use: ones}]
              expect: [4, 4]
            """;

    private BrokenRecipes() {}

    static Stream<Broken> all() {
        return Stream.of(
                function("unknown operation", "{use: ones}]", "{usee: ones}]", OF_FUNCTION + ":5 recipe"),
                function("unknown name", "{use: ones}]", "{use: twos}]", OF_FUNCTION + ":5 recipe"),
                function("broken name", "times: 2", "times: -2", OF_FUNCTION + ":4 recipe"),
                function("too many values", "times: 2", "times: 3000000", OF_FUNCTION + ":4 recipe"),
                function(
                        "draw without a seed",
                        "  seed: 7\n",
                        "",
                        OF_FUNCTION + ":3 recipe",
                        "times: 2",
                        "times: {int: [2, 2]}"),
                function("another input", "args: [3,", "args: [4,", OF_FUNCTION + ":3 recipe", "[4, 4]", "[5, 5]"),
                function("no hash", "  sha256: ", "  note: ", OF_FUNCTION + ":1 recipe"),
                function("no list of arguments", "args: [3, {use: ones}]", "args: 3", OF_FUNCTION + ":5 test-value"),
                function("argument of another type", "args: [3,", "args: [x,", OF_FUNCTION + ":5 test-value"),
                function("broken constraint", "times: 2", "times: 4", OF_FUNCTION + ":5 constraint"),
                function("result of another type", "[4, 4]", "[x]", OF_FUNCTION + ":6 test-value"),
                function("no answer", "  expect: [4, 4]\n", "", OF_FUNCTION + ":1 test-pair"),
                function("seed below zero", "seed: 7", "seed: -7", OF_FUNCTION + ":2 value"),
                function("seed of another type", "seed: 7", "seed: 1.5", OF_FUNCTION + ":2 value"),
                function("id that names no file", "id: large", "id: a/large", OF_FUNCTION + ":1 value"),
                function("id of another test", "id: large", "id: most", OF_FUNCTION + ":1 test-id"),
                function("sample", "seed: 7", "sample: true", OF_FUNCTION + ":2 unknown-key"),
                function("no recipe", "  args: [3, {use: ones}]\n", "", OF_FUNCTION + ":1 missing-key"),
                function("recipe that is a date", "args: [3,", "args: [2026-01-01,", OF_FUNCTION + ":5 value"),
                Broken.broken(
                        "answer in both places",
                        bank -> fixture(bank).write(ADD + "tests/secret/large.ans.json", "[4, 4]\n"),
                        ADD + "tests/secret/large.ans.json:0 test-pair"),
                Broken.broken(
                        "answer that is not JSON",
                        bank -> fixture(bank)
                                .replace(OF_FUNCTION, "  expect: [4, 4]\n", "")
                                .write(ADD + "tests/secret/large.ans.json", "[4,\n"),
                        ADD + "tests/secret/large.ans.json:2 json-syntax"),
                Broken.broken(
                        "recipes of the same input",
                        bank -> fixture(bank).append(OF_FUNCTION, GOOD.replace("large", "again")),
                        OF_FUNCTION + ":7 test-input"),
                Broken.broken(
                        "recipe of a text that makes none",
                        bank -> bank.write(OF_TEXT, "- {id: a, in: [1], expect: x}\n"),
                        OF_TEXT + ":1 test-value"),
                Broken.broken(
                        "recipe of calls where none are",
                        bank -> bank.write(OF_TEXT, "- {id: a, in: {calls: {}}, expect: x}\n"),
                        OF_TEXT + ":1 recipe"),
                Broken.broken(
                        "recipe of a class that calls what it has not",
                        bank -> bank.withKinds()
                                .write(
                                        OF_CLASS,
                                        "- {id: a, calls: {calls: {make: [1], last: [[sub, []]]}}, expect: []}\n"),
                        OF_CLASS + ":1 test-value"));
    }

    static BankFixture fixture(BankFixture bank) {
        return bank.withKinds().write(OF_FUNCTION, GOOD);
    }

    private static Broken function(String name, String good, String bad, String complaint) {
        return Broken.broken(name, bank -> fixture(bank).replace(OF_FUNCTION, good, bad), complaint);
    }

    private static Broken function(String name, String good, String bad, String complaint, String more, String other) {
        return Broken.broken(
                name,
                bank -> fixture(bank).replace(OF_FUNCTION, good, bad).replace(OF_FUNCTION, more, other),
                complaint);
    }
}
