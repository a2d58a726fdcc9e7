package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.BankReader;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftFolder;
import dev.assay.importing.kinds.Importer;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of other systems, imported, moved to the questions of a bank as they are, and proven. */
@Tag("docker")
class ImportedPackagesTest {
    private static final String DOUBLES = "print(2 * int(input()))\n";
    private static final String COUNTS = """
            n = int(input())
            twice = 0
            for _ in range(n):
                twice += 2
            print(twice)
            """;
    private static final Map<String, String> LEGACY = Map.of(
            "problem.yaml", "name: Twice\nlicense: cc0\nkeywords: arithmetic\n",
            "problem_statement/problem.en.tex", "Print twice $n$.\n",
            ".timelimit", "1\n",
            "data/sample/1.in", "4\n",
            "data/sample/1.ans", "8\n",
            "data/secret/1.in", "1000000000\n",
            "data/secret/1.ans", "2000000000\n",
            "submissions/accepted/a.py", DOUBLES,
            "submissions/wrong_answer/w.py", "print(8)\n",
            "submissions/time_limit_exceeded/t.py", COUNTS);
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("problem.yaml", """
                    problem_format_version: 2025-09
                    name: Twice in groups
                    uuid: 8ee7605a-d1ce-47b3-be37-15de5acd757e
                    type: scoring
                    license: cc0
                    keywords: [arithmetic]
                    limits: {time_limit: 1}
                    """),
            Map.entry("statement/problem.en.md", "Print twice n.\n\n{{nextsample}}\n"),
            Map.entry("data/sample/1.in", "4\n"),
            Map.entry("data/sample/1.ans", "8\n"),
            Map.entry("data/secret/small/1.in", "7\n"),
            Map.entry("data/secret/small/1.ans", "14\n"),
            Map.entry("data/secret/small/test_group.yaml", "{max_score: 40, score_aggregation: pass-fail}\n"),
            Map.entry("data/secret/large/1.in", "1000000000\n"),
            Map.entry("data/secret/large/1.ans", "2000000000\n"),
            Map.entry(
                    "data/secret/large/test_group.yaml",
                    "{max_score: 60, score_aggregation: sum, require_pass: [small]}\n"),
            Map.entry("submissions/accepted/a.py", DOUBLES),
            Map.entry("submissions/time_limit_exceeded/t.py", COUNTS));
    private static final Map<String, String> VALIDATED = Map.of(
            "problem.yaml", "name: Any larger\nlicense: cc0\nkeywords: arithmetic\nvalidation: custom\n",
            "problem_statement/problem.en.tex", "Print any number larger than $n$.\n",
            "output_validators/larger.py", """
                    import sys
                    given = int(open(sys.argv[1]).read())
                    try:
                        answer = int(sys.stdin.read())
                    except ValueError:
                        sys.exit(43)
                    sys.exit(42 if answer > given else 43)
                    """,
            "data/sample/1.in", "4\n",
            "data/sample/1.ans", "5\n",
            "data/secret/2.in", "70\n",
            "data/secret/2.ans", "71\n",
            "submissions/accepted/a.py", "print(int(input()) + 17)\n",
            "submissions/wrong_answer/w.py", "print(int(input()))\n");
    private static final Map<String, String> POLYGON = Map.of(
            "problem.xml", """
                    <problem short-name="polygon-twice" url="https://example.org/p/twice">
                      <names><name language="english" value="Twice"/></names>
                      <judging input-file="" output-file=""><testset name="tests">
                        <time-limit>1000</time-limit><memory-limit>268435456</memory-limit>
                        <input-path-pattern>tests/%02d</input-path-pattern><answer-path-pattern>tests/%02d.a</answer-path-pattern>
                        <tests><test sample="true"/><test/></tests>
                      </testset></judging>
                      <assets>
                        <checker name="std::ncmp.cpp"/>
                        <solutions>
                          <solution tag="main"><source path="solutions/a.py"/></solution>
                          <solution tag="wrong-answer"><source path="solutions/w.py"/></solution>
                        </solutions>
                      </assets>
                      <tags><tag value="arithmetic"/></tags>
                    </problem>
                    """,
            "statement-sections/english/legend.tex", "Print twice $n$.\n",
            "tests/01", "4\n",
            "tests/01.a", "8\n",
            "tests/02", "7\n",
            "tests/02.a", "14\n",
            "solutions/a.py", DOUBLES,
            "solutions/w.py", "print(8)\n");

    @TempDir
    private Path folder;

    private SmallBank bank;

    @BeforeEach
    void bank() throws IOException {
        bank = new SmallBank(folder).withImages();
        Files.createDirectories(folder.resolve("questions"));
    }

    @Test
    void packages_areProvenAsTheyCome() throws IOException {
        adopt("legacy", LEGACY);
        adopt("groups", GROUPS);
        adopt("validated", VALIDATED);
        // What a package of Polygon never says.
        Path polygon = adopt("polygon", POLYGON).resolve("question.yaml");
        Files.writeString(polygon, Files.readString(polygon).replace("spdx: unknown", "spdx: CC0-1.0"));

        SmallBank.Called called = bank.call("verify");

        assertThat(called.exitCode()).as(called.report() + called.progress()).isZero();
        assertThat(called.progress()).contains("4 questions");
    }

    private Path adopt(String name, Map<String, String> files) throws IOException {
        Path source = folder.resolve("packages").resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = source.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        DraftFolder drafts = new DraftFolder(folder);
        Languages languages = Languages.bundled();
        Importer.Result result = new Importer(drafts.taxonomy(new BankReader(languages)), languages).read(source);
        assertThat(result).as(result.report().lines().toString()).isInstanceOf(Importer.Result.Imported.class);
        Draft draft = ((Importer.Result.Imported) result).drafts().getFirst();
        return Files.move(drafts.write(draft), folder.resolve("questions").resolve(draft.slug()));
    }
}
