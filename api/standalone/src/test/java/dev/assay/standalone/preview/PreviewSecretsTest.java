package dev.assay.standalone.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.scaffold.Scaffold;
import dev.assay.language.Languages;
import dev.assay.question.Kind;
import dev.assay.question.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A secret is put into everything that candidates must not see, for each kind of question, and none is on the page. */
class PreviewSecretsTest {
    /** Stands alone in texts, and at the beginning of numbers. */
    private static final String SECRET = "7261";

    private static final String WORDS = "canary-7261";

    @TempDir
    private Path bank;

    @BeforeEach
    void emptyBank() throws IOException {
        Files.writeString(
                bank.resolve("bank.yaml"), "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        Files.writeString(bank.resolve("topics.yaml"), "format: 1\nfamilies:\n  texts: [strings]\n");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noSecretOfAnAuthor_isOnThePage(Kind kind) throws IOException {
        write(new Scaffold(kind, new Slug("mine"), new UUID(1, 2), "strings").files());
        Map<String, String> hidden = hidden(kind);
        assertThat(hidden.entrySet())
                .allSatisfy(file -> assertThat(file.getKey() + file.getValue()).contains(SECRET));
        write(hidden);
        if (kind.isCode()) {
            Path folder = bank.resolve("questions/mine");
            Files.writeString(
                    folder.resolve(QuestionRecipes.FILE),
                    QuestionRecipes.read(folder).sealed());
        }
        BankReading reading = new BankReader(Languages.bundled()).read(bank);
        assertThat(reading.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
        try (QuestionPreview preview = new QuestionPreview(bank, "mine", 0)) {
            assertThat(preview.page()).contains("<h1>Mine</h1>").doesNotContain(SECRET, "correct");
        }
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = bank.resolve("questions/mine").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Every file that only authors and interviewers see, or that has parts which only they see. */
    private Map<String, String> hidden(Kind kind) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("approach.md", "The " + WORDS + " approach.\n");
        files.put("notes.md", "The " + WORDS + " notes.\n");
        String yaml = Files.readString(bank.resolve("questions/mine/question.yaml"));
        files.put(
                "question.yaml",
                switch (kind) {
                    case STDIO, FUNCTION, CLASS -> program(yaml);
                    case MCQ ->
                        yaml.replaceAll("why: [^}]*}", "why: The " + WORDS + " why.}") + "hints: [" + WORDS
                                + " hint]\n";
                    case SCENARIO, OPEN -> words(yaml);
                });
        if (kind.isCode()) {
            addProgramFiles(kind, files);
        }
        return files;
    }

    private static String program(String yaml) {
        return yaml.replaceAll("Replace this by [^\n]*", WORDS + " hint.")
                        .replaceFirst(" hint\\.", " first hint.")
                        .replaceFirst(" hint\\.\n(scoring|signature)", " last hint.\n$1")
                        .replace("optimal_time: O(n)", "optimal_time: O(" + WORDS + ")")
                        .replace("1000]", "999999]")
                        .replace("basic", "group-" + WORDS)
                + "checker: {name: custom, program: check.py}\n";
    }

    private static String words(String yaml) {
        return yaml.replaceAll("Replace this by [^,}\\]\n]*", "The " + WORDS + " text")
                        .replaceFirst("The " + WORDS, "First the " + WORDS)
                        .replace("replace (this|that)", WORDS)
                + "hints: [" + WORDS + " hint]\n";
    }

    private void addProgramFiles(Kind kind, Map<String, String> files) throws IOException {
        for (String folder :
                new String[] {"accepted", "wrong_answer", "time_limit_exceeded", "run_time_error", "brute_force"}) {
            files.put("solutions/" + folder + "/" + WORDS + ".py", "# " + WORDS + "\n");
        }
        files.put("solutions/solutions.yaml", "wrong_answer/*7261.py: {message: " + WORDS + "}\n");
        files.put("checker/check.py", "# " + WORDS + "\n");
        files.put("checker/parts/more.py", "# " + WORDS + "\n");
        files.put("validators/check.py", "# " + WORDS + "\n");
        files.put("generators/make.py", "# " + WORDS + "\n");
        String cases = Files.readString(bank.resolve("questions/mine/tests/cases.yaml"))
                .replace("basic", "group-" + WORDS);
        String recipes = Files.readString(bank.resolve("questions/mine/tests/generate.yaml"))
                .replace("note: ", "note: " + WORDS + " ");
        files.put("tests/generate.yaml", recipes);
        String tests = "tests/secret/" + WORDS;
        String outputs = "tests/bad_outputs/" + WORDS;
        switch (kind) {
            case STDIO -> {
                files.put(
                        "tests/cases.yaml",
                        cases + "- {id: " + WORDS + "-id, group: edge, in: \"1\\n726101\\n\", expect: \"726101\\n\", "
                                + "note: " + WORDS + "}\n");
                files.put(tests + ".in", "1\n726102\n");
                files.put(tests + ".ans", "726102\n");
                files.put(outputs + ".out", "726103\n");
            }
            case FUNCTION -> {
                files.put(
                        "tests/cases.yaml",
                        cases + "- {id: " + WORDS + "-id, group: edge, args: [[726101]], expect: 726101, note: " + WORDS
                                + "}\n");
                files.put(tests + ".in.json", "[[726102]]\n");
                files.put(tests + ".ans.json", "726102\n");
                files.put(outputs + ".out.json", "726103\n");
                files.put("tests/invalid/" + WORDS + ".in.json", "[[\"" + WORDS + "\"]]\n");
            }
            case CLASS -> {
                files.put(
                        "tests/cases.yaml",
                        cases + "- {id: " + WORDS + "-id, group: edge, ops: [Counter, value], args: [[726101], []], "
                                + "expect: [null, 726101], note: " + WORDS + "}\n");
                files.put(tests + ".in.json", "[[\"Counter\", [726102]], [\"value\", []]]\n");
                files.put(tests + ".ans.json", "[null, 726102]\n");
                files.put(outputs + ".out.json", "[null, 726103]\n");
                files.put("tests/invalid/" + WORDS + ".in.json", "[[\"Counter\", [\"" + WORDS + "\"]]]\n");
            }
            case MCQ, SCENARIO, OPEN -> throw new IllegalArgumentException(kind + " is answered in words");
        }
        // A file test has the group that a note names; without one it is in a group that bears no points.
        files.compute("tests/cases.yaml", (_, text) -> text + "- {file: secret/" + WORDS + ", group: edge}\n");
    }
}
