package dev.assay.bank.finding;

import java.util.Locale;

/** The checks a bank must pass, each with the name that diagnostics carry, and what it demands. */
public enum Check {
    FILE_NAME("Names are letters, digits, underscores, dots and hyphens, and start with neither dot nor hyphen"),
    FILE_KIND("Only regular files and folders: no devices, no pipes, no sockets"),
    LINK("A symbolic link leads to a regular file inside the bank"),
    FILE_SIZE("Files, folders and folder depth stay below their caps"),
    ENCODING("Text is UTF-8 without a byte order mark"),
    LINE_END("Lines end in LF"),
    CONTROL_CHARACTER("Text holds no control characters but tab and LF"),
    FINAL_NEWLINE("A file that is not empty ends in a newline"),
    UNEXPECTED_FILE("A file has a place in the format"),
    MISSING_FILE("A file the format asks for is there"),
    YAML_SYNTAX("YAML parses, as one document of plain data"),
    YAML_ALIAS("YAML has no anchors and no aliases"),
    JSON_SYNTAX("JSON parses, with each key once in an object"),
    DUPLICATE_KEY("A key is in a mapping once"),
    UNKNOWN_KEY("The format knows the key"),
    MISSING_KEY("A key the format asks for is there"),
    VALUE("A value has its type and is in its range"),
    FORMAT("The format's number is one this reader knows"),
    QUESTION_KIND("The format knows the question's kind"),
    SLUG_FOLDER("The slug is the folder's name"),
    QUESTION_ID("No two questions share an id"),
    TOPIC("Topics are listed in the taxonomy, in one family each"),
    LANGUAGE("Languages are among those the judge runs"),
    LICENSE("The licence is known"),
    SIGNATURE("A signature names its parts, with types and constraints that make sense"),
    CHECKER("The checker exists, fits the kind of question, and takes its options"),
    CHECKER_PROGRAM(
            "A checker that is a program lies in the folder `checker`, with what it is made of and nothing else"),
    SCORING("Points make 100, and groups and hidden tests fit each other"),
    OPTIONS("A choice has two to four options in the order of their keys, exactly one of them correct"),
    RUBRIC("A rubric has key points, each with an id of its own, and follow-ups ask for points there are"),
    MATCH_PATTERN("A match pattern compiles, is looked for in linear time, and is not found in an empty answer"),
    TEXT_CONTENT("Texts hold no HTML and nothing remote"),
    STATEMENT_EXAMPLES("The statement's examples are the samples"),
    IMAGE("An image is a PNG, JPEG, GIF or WebP file, as its name says, and not too large"),
    IMAGE_LINK("Statements show images of the folder `assets` only, each with words for who cannot see it"),
    HINT_LEAK("No hint gives away a line of an accepted solution"),
    TEST_PAIR("Each input has its answer, and each answer its input"),
    TEST_ID("No two tests share an id"),
    TEST_INPUT("No two tests share their input"),
    TEST_VALUE("Arguments and results have the types of the signature"),
    CONSTRAINT("Arguments keep to the constraints of the signature"),
    INVALID_INPUT("An input under `tests/invalid` breaks the signature"),
    BAD_OUTPUT(
            "An output under `tests/bad_outputs` is named after a test, begins with `any-`, or has a test beside it"),
    EXPECTATION("An expectation is accepted by the question's own checker"),
    RECIPE("A recipe makes one input, bounded, and the same as ever"),
    TEST_REPLACES("A test replaces one that is gone"),
    TEST_SET("There is a sample and there is a hidden test"),
    STARTER("A starter is named after a language that is offered, and is not blank"),
    SOLUTION_LANGUAGE("A solution's file name says its language"),
    ACCEPTED_SOLUTION("There is an accepted solution"),
    SOLUTION_EXPECTATION("`solutions.yaml` names solutions there are, once, and verdicts that fit together"),
    IMAGE_USED(Severity.WARNING, "A statement shows each image"),
    BOUND_REACHED(Severity.WARNING, "Some test reaches each bound that is declared"),
    LANGUAGE_SOLUTION(Severity.WARNING, "Each language offered has an accepted solution"),
    TOPIC_FAMILY(Severity.WARNING, "Each family of topics has at least 15 questions"),
    COMPILES(Stage.JUDGING, "Each solution compiles"),
    ACCEPTED_VERDICT(Stage.JUDGING, "An accepted solution is accepted on every test"),
    WRONG_VERDICT(Stage.JUDGING, "A wrong solution is wrong on some test, and fails in no other way"),
    SLOW_VERDICT(Stage.JUDGING, "A slow solution takes 1.5 times the limit on some test, and fails in no other way"),
    CRASH_VERDICT(Stage.JUDGING, "A crashing solution crashes on some test, and fails in no other way"),
    BRUTE_FORCE_VERDICT(Stage.JUDGING, "A brute-force solution is right wherever time and memory suffice"),
    SOLUTION_MESSAGE(Stage.JUDGING, "A solution fails with the message that `solutions.yaml` names"),
    SAME_TWICE(Stage.JUDGING, "A solution gets the same verdicts when it is judged again"),
    STARTER_COMPILES(Stage.JUDGING, "Each starter compiles"),
    STARTER_FAILS(Stage.JUDGING, "No starter is accepted as it is"),
    REJECTS_BAD_OUTPUTS(Stage.JUDGING, "The checker rejects each output under `tests/bad_outputs`"),
    REJECTS_NOTHING(Stage.JUDGING, "The checker rejects an empty output where something is expected"),
    REJECTS_NOISE(Stage.JUDGING, "The checker rejects random bytes"),
    REJECTS_OTHER_ANSWERS(Stage.JUDGING, "The checker rejects the answer to another test, at least sometimes"),
    MEASURED_HERE(
            Stage.JUDGING, Severity.WARNING, "Limits that were measured were measured on a machine like this one"),
    ACCEPTED_SPEED(Stage.JUDGING, Severity.WARNING, "An accepted solution takes at most half of the time limit"),
    USELESS_TEST(Stage.JUDGING, Severity.WARNING, "Some wrong or slow solution fails on each hidden test"),
    CONSTANT_ANSWER(Stage.JUDGING, Severity.WARNING, "The same answer to every test is worth at most 10 points");

    /** When a check is made. */
    public enum Stage {
        /** While the bank is read: whoever breaks one has no bank. */
        READING,
        /** When the solutions of a valid bank are judged. */
        JUDGING
    }

    private final Stage stage;
    private final Severity severity;
    private final String demand;

    Check(String demand) {
        this(Severity.ERROR, demand);
    }

    Check(Severity severity, String demand) {
        this(Stage.READING, severity, demand);
    }

    Check(Stage stage, String demand) {
        this(stage, Severity.ERROR, demand);
    }

    Check(Stage stage, Severity severity, String demand) {
        this.stage = stage;
        this.severity = severity;
        this.demand = demand;
    }

    public Stage stage() {
        return stage;
    }

    public Severity severity() {
        return severity;
    }

    /** What must hold, as a sentence without its full stop. */
    public String demand() {
        return demand;
    }

    /** The name in diagnostics: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
