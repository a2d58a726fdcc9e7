package dev.assay.importing;

import static dev.assay.importing.Packages.DOUBLES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.importing.kinds.Importer.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages of Kattis and ICPC, of our own making. */
class KattisImportTest {
    @TempDir
    private Path folder;

    private Path bank;

    @BeforeEach
    void bank() throws IOException {
        bank = Packages.bank(folder);
    }

    private Packages legacy() {
        return new Packages(folder)
                .file(
                        "problem.yaml",
                        "name: Twice as much\nlicense: cc by-sa\nkeywords: arithmetic easy\nauthor: Ada\n")
                .file("problem_statement/problem.en.tex", """
                        \\problemname{Twice}
                        Given $n \\leq 10^9$, print \\emph{twice} as much. % a comment
                        \\section*{Input}
                        One line with \\texttt{n}.
                        \\begin{itemize}
                        \\item $0 \\le n$
                        \\end{itemize}
                        """)
                .pair("sample/1", "4\n", "8\n")
                .pair("sample/2", "0\r\n", "0")
                .pair("secret/10-large", "1000000000\n", "2000000000\n")
                .file("data/secret/10-large.desc", "beyond 32 bits\n")
                .file("submissions/accepted/a.py", DOUBLES)
                .file("submissions/wrong_answer/w.py", "print(8)\n")
                .file("submissions/time_limit_exceeded/slow.cc", "int main() { for (;;) {} }\n");
    }

    private Packages current() {
        return new Packages(folder)
                .file("problem.yaml", """
                        problem_format_version: 2025-09
                        name: {en: Twice, sv: Dubbelt}
                        uuid: 8ee7605a-d1ce-47b3-be37-15de5acd757e
                        type: scoring
                        license: cc0
                        credits: Ada
                        keywords: [math]
                        limits: {time_limit: 1.5, memory: 512, output: 8, validation_time: 60}
                        constants: {most: 1000}
                        """)
                .file(
                        "statement/problem.en.md",
                        "Print twice n, at most {{most}}.\n\n{{nextsample}}\n\nAnd:\n\n{{remainingsamples}}\n")
                .pair("sample/1", "4\n", "8\n")
                .pair("sample/2", "5\n", "10\n")
                .pair("secret/small/1", "1\n", "2\n")
                .pair("secret/small/2", "2\n", "4\n")
                .file("data/secret/small/test_group.yaml", "{max_score: 20, score_aggregation: pass-fail}\n")
                .pair("secret/large/1", "400\n", "800\n")
                .file(
                        "data/secret/large/test_group.yaml",
                        "{max_score: 30, score_aggregation: sum, require_pass: [small]}\n")
                .file("submissions/accepted/a.py", DOUBLES);
    }

    private Draft imported(Packages files) throws IOException {
        Result result = Packages.read(bank, files.asFolder("twice"));
        assertThat(result).as(Packages.lines(result).toString()).isInstanceOf(Result.Imported.class);
        return ((Result.Imported) result).drafts().getFirst();
    }

    private String refusal(Packages files) throws IOException {
        Result result = Packages.read(bank, files.asFolder("twice"));
        assertThat(result).as(Packages.lines(result).toString()).isInstanceOf(Result.Refused.class);
        return Packages.lines(result).getLast();
    }

    @Test
    void legacyPackage_isAValidQuestionButForItsTopicFamilies() throws IOException {
        Draft draft = imported(legacy());
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(draft.slug()).isEqualTo("twice");
        assertThat(Packages.text(draft, "question.yaml"))
                .contains("title: Twice as much")
                .contains("topics: [math]")
                .contains("spdx: CC-BY-SA-4.0")
                .contains("author: Ada")
                .contains("mode: all")
                .contains("languages: [python]");
    }

    @Test
    void figuresOfMarkdown_areImagesOfTheStatement() throws IOException {
        Packages files = current()
                .file(
                        "statement/problem.en.md",
                        "Print twice n.\n\n![The numbers](img/n.png){width=50%}\n\n![No such](gone.png)\n")
                .file("statement/img/n.png", Figures.png())
                .file("statement/spare.png", Figures.png());
        Result result = Packages.read(bank, files.asFolder("twice"));
        Draft draft = ((Result.Imported) result).drafts().getFirst();
        assertThat(Packages.text(draft, "statement.md"))
                .contains("![The numbers](assets/img-n.png)\n")
                .doesNotContain("gone");
        assertThat(draft.files().get("assets/img-n.png")).isEqualTo(Figures.png());
        assertThat(Packages.lines(result))
                .anyMatch(line -> line.startsWith("mapped") && line.contains("statement/img/n.png"))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("gone.png"))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("statement/spare.png"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
    }

    @Test
    void figuresOfTex_areImagesOfTheStatement_andDrawingsAreLeftOut() throws IOException {
        Packages files = legacy().file("problem_statement/problem.en.tex", """
                        \\problemname{Twice}
                        \\illustration{0.3}{n}{The [first] numbers}
                        \\includegraphics{drawing}
                        Print.
                        """)
                .file("problem_statement/n.png", Figures.png())
                .file("problem_statement/drawing.pdf", "%PDF");
        Result result = Packages.read(bank, files.asFolder("twice"));
        Draft draft = ((Result.Imported) result).drafts().getFirst();
        assertThat(Packages.text(draft, "statement.md")).contains("![The first numbers](assets/n.png)");
        assertThat(Packages.lines(result))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("problem_statement/drawing.pdf"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
    }

    @Test
    void templates_areStartersInTheLanguagesThatAreOffered() throws IOException {
        Packages files = current()
                .file("attachments/templates/python3/begin.py", "n = int(input())\n")
                .file("attachments/templates/java/Begin.java", "class Main {}\n")
                .file("attachments/data.txt", "1\n");
        Result result = Packages.read(bank, files.asFolder("twice"));
        Draft draft = ((Result.Imported) result).drafts().getFirst();
        assertThat(Packages.text(draft, "starters/python.py")).isEqualTo("n = int(input())\n");
        assertThat(draft.files()).doesNotContainKey("starters/java.java");
        assertThat(Packages.lines(result))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("java/Begin.java"))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("attachments: 1 files"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
    }

    @Test
    void invalidOutputs_areBadOutputsWithTheirOwnTests() throws IOException {
        Packages files = current()
                .file("data/invalid_output/wrong.in", "7\n")
                .file("data/invalid_output/wrong.ans", "14\n")
                .file("data/invalid_output/wrong.out", "15\n")
                .file("data/invalid_output/half.out", "15\n")
                .file("data/valid_output/right.out", "14\n");
        Result result = Packages.read(bank, files.asFolder("twice"));
        Draft draft = ((Result.Imported) result).drafts().getFirst();
        assertThat(draft.files().keySet())
                .filteredOn(path -> path.startsWith("tests/bad_outputs"))
                .containsExactly(
                        "tests/bad_outputs/wrong.ans", "tests/bad_outputs/wrong.in", "tests/bad_outputs/wrong.out");
        assertThat(Packages.lines(result))
                .anyMatch(line -> line.startsWith("mapped") && line.contains("1 outputs"))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("half.out"))
                .anyMatch(line -> line.startsWith("dropped") && line.contains("data/valid_output"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
    }

    @Test
    void validatorOfSeveralFiles_isAProgramAndItsHeaders() throws IOException {
        Packages files = current()
                .file("output_validator/check.cc", "#include \"lib/read.h\"\nint main() { return 42; }\n")
                .file("output_validator/lib/read.h", "// reads\n");
        Draft draft = imported(files);
        assertThat(Packages.text(draft, "question.yaml")).contains("name: custom, program: check.cpp");
        assertThat(Packages.text(draft, "checker/lib/read.h")).isEqualTo("// reads\n");
        assertThat(Packages.findings(bank, draft)).isEmpty();
    }

    @Test
    void validatorOfSeveralPrograms_isRefused() throws IOException {
        assertThat(refusal(current()
                        .file("output_validator/check.cc", "int main() {}\n")
                        .file("output_validator/read.cc", "int read() {}\n")))
                .contains("output_validator")
                .contains("check.cc, read.cc");
    }

    @Test
    void defaultValidator_takesNoHeedOfCase() throws IOException {
        assertThat(Packages.text(imported(legacy()), "question.yaml")).contains("name: token, case_sensitive: false");
    }

    @Test
    void flagsOfTheDefaultValidator_areOptionsOfACheckerHere() throws IOException {
        Packages exact =
                legacy().file("problem.yaml", "name: x\nvalidator_flags: case_sensitive space_change_sensitive\n");
        assertThat(Packages.text(imported(exact), "question.yaml"))
                .contains("name: token, case_sensitive: true, space_change_sensitive: true");
        Packages floats =
                legacy().file("data/testdata.yaml", "output_validator_flags: float_relative_tolerance 1e-4\n");
        assertThat(Packages.text(imported(floats), "question.yaml"))
                .contains("name: float, rel: 1.0E-4, case_sensitive: false");
    }

    @Test
    void texStatement_isMarkdownWithTheSamples() throws IOException {
        assertThat(Packages.text(imported(legacy()), "statement.md"))
                .startsWith("Given `n ≤ 10^9`, print *twice* as much.\n")
                .contains("## Input\n\nOne line with `n`.")
                .contains("* `0 ≤ n`")
                .contains("```input\n4\n```\n\n```output\n8\n```")
                .doesNotContain("comment");
    }

    @Test
    void lineEnds_areMended() throws IOException {
        Draft draft = imported(legacy());
        assertThat(Packages.text(draft, "tests/sample/2.in")).isEqualTo("0\n");
        assertThat(Packages.text(draft, "tests/sample/2.ans")).isEqualTo("0\n");
    }

    @Test
    void hiddenTestNamedLikeASample_saysThatItIsHidden() throws IOException {
        Draft draft = imported(legacy().pair("secret/1", "9\n", "18\n"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(Packages.text(draft, "tests/secret/secret-1.in")).isEqualTo("9\n");
    }

    @Test
    void submissions_areFiledUnderWhatTheyMustGet() throws IOException {
        assertThat(imported(legacy()).files())
                .containsKeys(
                        "solutions/accepted/a.py",
                        "solutions/wrong_answer/w.py",
                        "solutions/time_limit_exceeded/slow.cpp");
    }

    @Test
    void descriptionsOfTests_areNotes() throws IOException {
        assertThat(Packages.text(imported(legacy()), "tests/cases.yaml"))
                .isEqualTo("- {file: secret/10-large, note: beyond 32 bits}\n");
    }

    @Test
    void scoredPackage_keepsGroupsLimitsAndIdentity() throws IOException {
        Draft draft = imported(current());
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(Packages.text(draft, "question.yaml"))
                .contains("id: 8ee7605a-d1ce-47b3-be37-15de5acd757e")
                .contains("title: Twice")
                .contains("cpu_ms: 1500, wall_ms: 4500, memory_mb: 512, output_kb: 8192")
                .containsPattern("name: large\\s+points: 60\\s+aggregate: sum")
                .contains("requires: [small]")
                .contains("name: small, points: 40, aggregate: all");
        assertThat(Packages.text(draft, "tests/cases.yaml")).contains("{file: secret/small-1, group: small}");
    }

    @Test
    void placeholdersOfSamples_areFilledInWhereTheyStand() throws IOException {
        assertThat(Packages.text(imported(current()), "statement.md"))
                .containsSubsequence("at most 1000.", "```input\n4\n", "And:", "```input\n5\n")
                .doesNotContain("Examples");
    }

    @Test
    void scoredLegacyPackage_hasItsGroupsToo() throws IOException {
        Packages files = new Packages(folder)
                .file("problem.yaml", "name: Twice\ntype: scoring\nlicense: cc0\nkeywords: math\n")
                .file("problem_statement/problem.tex", "Print twice.\n")
                .pair("sample/1", "4\n", "8\n")
                .pair("secret/g1/1", "1\n", "2\n")
                .file(
                        "data/secret/g1/testdata.yaml",
                        "{on_reject: break, range: 0 25, accept_score: 25, grader_flags: min}\n")
                .pair("secret/g2/1", "3\n", "6\n")
                .pair("secret/g2/2", "7\n", "14\n")
                .pair("secret/g2/3", "9\n", "18\n")
                .file(
                        "data/secret/g2/testdata.yaml",
                        "{on_reject: continue, accept_score: 25, grader_flags: sum ignore_sample}\n")
                .file("submissions/accepted/a.py", DOUBLES);
        Draft draft = imported(files);
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(Packages.text(draft, "question.yaml"))
                .contains("name: g1, points: 25, aggregate: all")
                .contains("name: g2, points: 75, aggregate: sum");
    }

    @Test
    void customValidator_isTheCheckerProgram() throws IOException {
        Draft draft = imported(
                legacy().file("problem.yaml", "name: Twice\nlicense: cc0\nkeywords: math\nvalidation: custom\n")
                        .file("output_validators/compare/compare.py", "import sys\nsys.exit(42)\n"));
        assertThat(Packages.text(draft, "question.yaml")).contains("name: custom, program: compare.py");
        assertThat(Packages.text(draft, "checker/compare.py")).contains("sys.exit(42)");
    }

    @Test
    void packageWithoutALicence_isADraftThatABankRefuses() throws IOException {
        Draft draft = imported(legacy().file("problem.yaml", "name: Twice\nkeywords: math\n"));
        assertThat(Packages.findings(bank, draft)).singleElement().asString().contains("[license]");
    }

    @Test
    void whatHasNoPlace_isTold() throws IOException {
        Result result = Packages.read(
                bank,
                legacy().file("submissions/partially_accepted/p.py", "print(1)\n")
                        .file("submissions/accepted/old.pas", "begin end.\n")
                        .file("data/sample/1.hint", "think\n")
                        .file("input_validators/check.py", "exit(42)\n")
                        .asFolder("twice"));
        assertThat(Packages.lines(result))
                .contains("dropped  submissions/partially_accepted/p.py: has no place here")
                .contains("dropped  submissions/accepted/old.pas: is in a language that the judge does not run")
                .contains("dropped  data/sample/1.hint: has no place here")
                .contains("dropped  input_validators: 1 file with no place here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "problem_format_version: 2023-07-draft | problem_format_version is 2023-07-draft",
                "type: interactive | type is interactive",
                "type: [pass-fail, multi-pass] | type is multi-pass",
                "validation: custom interactive | validation is interactive",
                "uuid: nonsense | uuid is nonsense",
                "grading: {objective: min} | grading.objective is min",
                "limits: {time_limit: 90} | time limit is 90000.0 (expected: 50 to 30000)",
                "limits: {memory: 4096} | limits.memory is 4096.0 (expected: 16 to 1024)",
                "validator_flags: float_tolerance much | float_tolerance is much (expected: a number)",
                "validator_flags: ignore_everything | ignore_everything",
                "name: [a] | name is a collection",
                "allow_file_writing: true | allow_file_writing is true",
            })
    void settingsThatCannotBeKept_areRefusedByName(String settings, String why) throws IOException {
        assertThat(refusal(legacy().file("problem.yaml", settings + "\n")))
                .startsWith("refused")
                .contains(why);
    }

    @Test
    void aliasesAndRepeatedKeys_areRefused() throws IOException {
        assertThat(refusal(legacy().file("problem.yaml", "name: x\nname: y\n")))
                .contains("problem.yaml")
                .contains("YAML");
        assertThat(refusal(legacy().file("problem.yaml", "a: &a [1, 2]\nb: [*a, *a]\nc: [*a, *a]\n")))
                .contains("YAML");
    }

    @Test
    void testWithoutItsAnswer_isRefused() throws IOException {
        assertThat(refusal(legacy().without("data/secret/10-large.ans")))
                .contains("data/secret/10-large.in")
                .contains("10-large.ans beside it");
    }

    @Test
    void graderThatIsNoneOfOurs_isRefusedByItsFlag() throws IOException {
        Packages files = current()
                .file("problem.yaml", "name: x\ntype: scoring\n")
                .file("data/secret/small/testdata.yaml", "{accept_score: 5, grader_flags: always_accept}\n");
        assertThat(refusal(files)).contains("data/secret/small/testdata.yaml").contains("always_accept");
    }

    @Test
    void hiddenTestOutsideOfEveryGroup_isRefused() throws IOException {
        assertThat(refusal(current().pair("secret/lonely", "1\n", "2\n"))).contains("data/secret/lonely.in");
    }

    @Test
    void archive_isTheSameAsItsFolder() throws IOException {
        Result result = Packages.read(bank, legacy().asArchive("twice.zip"));
        assertThat(((Result.Imported) result).drafts().getFirst().files())
                .hasSameSizeAs(imported(legacy()).files());
        assertThat(List.copyOf(
                        ((Result.Imported) result).drafts().getFirst().files().keySet()))
                .isEqualTo(List.copyOf(imported(legacy()).files().keySet()));
    }
}
