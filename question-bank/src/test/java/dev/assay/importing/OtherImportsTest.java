package dev.assay.importing;

import static dev.assay.importing.Packages.DOUBLES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.importing.kinds.Importer.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Packages of Polygon, canonical data of Exercism, and questions as plain JSON. */
class OtherImportsTest {
    private static final String POLYGON = """
            <?xml version="1.0" encoding="utf-8"?>
            <problem short-name="twice" url="https://example.org/p/twice">
              <names><name language="english" value="Twice"/><name language="russian" value="Dvazhdy"/></names>
              <judging input-file="" output-file="">
                <testset name="tests">
                  <time-limit>2000</time-limit><memory-limit>268435456</memory-limit>
                  <input-path-pattern>tests/%02d</input-path-pattern><answer-path-pattern>tests/%02d.a</answer-path-pattern>
                  <tests>
                    <test method="manual" sample="true"/>
                    <test method="manual" points="10.0" group="1" description="small"/>
                    <test method="generated" cmd="gen 5" points="30.0" group="2"/>
                  </tests>
                  <groups>
                    <group name="1" points-policy="each-test"/>
                    <group name="2" points-policy="complete-group"><dependencies><dependency group="1"/></dependencies></group>
                  </groups>
                </testset>
              </judging>
              <assets>
                <checker name="std::ncmp.cpp" type="testlib"><source path="files/check.cpp" type="cpp.g++17"/></checker>
                <solutions>
                  <solution tag="main"><source path="solutions/a.py" type="python.3"/></solution>
                  <solution tag="wrong-answer"><source path="solutions/w.py" type="python.3"/></solution>
                  <solution tag="rejected"><source path="solutions/r.py" type="python.3"/></solution>
                </solutions>
              </assets>
              <tags><tag value="math"/></tags>
            </problem>
            """;
    private static final String CANONICAL = """
            {"exercise": "leap-year", "cases": [
              {"description": "group", "cases": [
                {"uuid": "6466b30d-519c-438e-935d-388224ab5223", "description": "common", "property": "leapYear",
                 "input": {"year": 2015, "months": [1, 2]}, "expected": true},
                {"uuid": "ac227e82-ee82-4a09-9eb6-4f84331ffdb0", "description": "again", "property": "leapYear",
                 "reimplements": "6466b30d-519c-438e-935d-388224ab5223",
                 "input": {"year": 2015, "months": []}, "expected": false}]},
              {"uuid": "e57bb5ab-0c1d-4a6c-8b4e-1f4b2c8b8d3c", "description": "wrong", "property": "leapYear",
               "input": {"year": -1, "months": []}, "expected": {"error": "no such year"}}]}
            """;

    @TempDir
    private Path folder;

    private Path bank;

    @BeforeEach
    void bank() throws IOException {
        bank = Packages.bank(folder);
    }

    private Packages polygon() {
        return new Packages(folder)
                .file("problem.xml", POLYGON)
                .file("statement-sections/english/legend.tex", "Print twice $n$.\n")
                .file("statement-sections/english/input.tex", "A number.\n")
                .file("tests/01", "4\r\n")
                .file("tests/01.a", "8\r\n")
                .file("tests/02", "1\n")
                .file("tests/02.a", "2\n")
                .file("tests/03", "7\n")
                .file("tests/03.a", "14\n")
                .file("solutions/a.py", DOUBLES)
                .file("solutions/w.py", "print(8)\n")
                .file("solutions/r.py", "print(8)\n");
    }

    private Result.Imported imported(Path source) throws IOException {
        Result result = Packages.read(bank, source);
        assertThat(result).as(Packages.lines(result).toString()).isInstanceOf(Result.Imported.class);
        return (Result.Imported) result;
    }

    private Draft only(Path source) throws IOException {
        return imported(source).drafts().getFirst();
    }

    @Test
    void polygonPackage_keepsTestsGroupsAndChecker() throws IOException {
        Draft draft = only(polygon().asFolder("package"));
        assertThat(Packages.findings(bank, draft)).singleElement().asString().contains("[license]");
        assertThat(Packages.text(draft, "question.yaml"))
                .contains("slug: twice")
                .contains("title: Twice")
                .contains("cpu_ms: 2000")
                .contains("name: token")
                .contains("name: '1', points: 25, aggregate: sum")
                .containsPattern("name: '2'\\s+points: 75\\s+aggregate: all")
                .contains("requires: ['1']");
        assertThat(Packages.text(draft, "statement.md"))
                .startsWith("Print twice `n`.\n\n## Input\n\nA number.\n")
                .contains("```input\n4\n```");
        assertThat(draft.files())
                .containsKeys("solutions/accepted/a.py", "solutions/wrong_answer/w.py", "tests/secret/003.in");
    }

    @Test
    void polygonsOwnChecker_comesWithTheHeadersItIncludes() throws IOException {
        Draft draft = only(polygon()
                .file("problem.xml", POLYGON.replace("std::ncmp.cpp", "check.cpp"))
                .file("files/check.cpp", "#include \"testlib.h\"\nint main() {}\n")
                .file("files/testlib.h", "#include \"more.h\"\n#include <vector>\n")
                .file("files/more.h", "// more\n")
                .file("files/other.h", "// not included\n")
                .asFolder("package"));
        assertThat(Packages.text(draft, "question.yaml")).contains("name: testlib, program: check.cpp");
        assertThat(Packages.text(draft, "checker/check.cpp")).isEqualTo("#include \"testlib.h\"\nint main() {}\n");
        assertThat(draft.files()).containsKeys("checker/testlib.h", "checker/more.h");
        assertThat(draft.files()).doesNotContainKey("checker/other.h");
        assertThat(Packages.findings(bank, draft)).singleElement().asString().contains("[license]");
    }

    @Test
    void polygonsFigures_areImagesOfTheStatement() throws IOException {
        byte[] figure = Figures.png();
        Draft draft = only(polygon()
                .file(
                        "statement-sections/english/legend.tex",
                        "Look:\n\\begin{center}\\includegraphics[scale=0.5]{a--b_c.png}\\end{center}\nDone.\n")
                .file("statement-sections/english/a--b_c.png", figure)
                .asFolder("package"));
        assertThat(Packages.text(draft, "statement.md")).contains("![Figure](assets/a-b_c.png)");
        assertThat(draft.files().get("assets/a-b_c.png")).isEqualTo(figure);
        assertThat(Packages.findings(bank, draft)).singleElement().asString().contains("[license]");
    }

    @Test
    void polygonPackageWithoutItsGeneratedTests_isRefused() throws IOException {
        Result result = Packages.read(bank, polygon().without("tests/03").asFolder("package"));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(Packages.lines(result).getLast()).contains("tests/03").contains("full");
    }

    @Test
    void documentTypes_areNotRead() throws IOException {
        String hostile = "<!DOCTYPE problem [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<problem>&x;</problem>\n";
        Result result =
                Packages.read(bank, polygon().file("problem.xml", hostile).asFolder("package"));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(Packages.lines(result).getLast()).contains("DOCTYPE");
    }

    @Test
    void canonicalData_isAFunctionWithSamples() throws IOException {
        Path source = new Packages(folder)
                .file("canonical-data.json", CANONICAL)
                .file("description.md", "Tell leap years.\n")
                .asFolder("leap-year");
        Result.Imported result = imported(source);
        Draft draft = result.drafts().getFirst();
        assertThat(Packages.text(draft, "question.yaml"))
                .contains("slug: leap-year")
                .contains("function: leapYear")
                .contains("name: year")
                .contains("type: 'int[]'")
                .contains("type: bool")
                .contains("spdx: MIT");
        assertThat(Packages.text(draft, "tests/cases.yaml"))
                .contains("id: ac227e82-ee82-4a09-9eb6-4f84331ffdb0")
                .doesNotContain("6466b30d");
        assertThat(Packages.lines(result))
                .anyMatch(line -> line.contains("e57bb5ab") && line.contains("no such year"))
                .anyMatch(line -> line.startsWith("approximated") && line.contains("confirm its types"));
        assertThat(Packages.findings(bank, draft))
                .allMatch(line -> line.matches(".*\\[(test-set|topic|accepted-solution)\\]"));
    }

    @Test
    void functionWhoseTypesDiffer_isToldAndRefused() throws IOException {
        String mixed = CANONICAL
                .replace("\"year\": 2015, \"months\": []", "\"year\": \"MMXV\", \"months\": []")
                .replace("\"reimplements\": \"6466b30d-519c-438e-935d-388224ab5223\",", "");
        Result result = Packages.read(
                bank, new Packages(folder).file("canonical-data.json", mixed).asFolder("leap-year"));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(Packages.lines(result)).anyMatch(line -> line.contains("its input year has no one type"));
    }

    @Test
    void choice_isImportedUnchanged() throws IOException {
        JsonNode given = sample("database-selection");
        Draft draft = only(sampleFile("database-selection"));
        JsonNode question = yaml(draft);
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(question.get("kind").asText()).isEqualTo("mcq");
        assertThat(question.get("title")).isEqualTo(given.get("title"));
        assertThat(question.get("difficulty")).isEqualTo(given.get("difficulty"));
        assertThat(question.get("companies")).isEqualTo(given.get("companies"));
        assertThat(question.get("time_limit_min")).isEqualTo(given.get("time_limit_min"));
        assertThat(Packages.text(draft, "statement.md").strip())
                .isEqualTo(given.get("description").asText());
        for (int option = 0; option < given.get("options").size(); option++) {
            JsonNode before = given.get("options").get(option);
            JsonNode after = question.get("options").get(option);
            assertThat(after.get("key")).isEqualTo(before.get("key"));
            assertThat(after.get("text")).isEqualTo(before.get("text"));
            assertThat(after.get("correct")).isEqualTo(before.get("is_correct"));
            assertThat(after.get("why")).isEqualTo(before.get("explanation"));
        }
    }

    @Test
    void scenario_isImportedUnchanged() throws IOException {
        JsonNode given = sample("viral-content");
        Draft draft = only(sampleFile("viral-content"));
        assertThat(Packages.findings(bank, draft)).isEmpty();
        assertThat(yaml(draft).get("kind").asText()).isEqualTo("scenario");
        assertThat(yaml(draft).get("rubric")).isEqualTo(given.get("evaluation_rubric"));
        assertThat(Packages.text(draft, "statement.md").strip())
                .isEqualTo(given.get("description").asText());
    }

    @Test
    void programWithoutTests_isADraftThatIsNotAQuestionYet() throws IOException {
        JsonNode given = sample("two-sum");
        Draft draft = only(sampleFile("two-sum"));
        assertThat(yaml(draft).get("hints")).isEqualTo(given.get("hints"));
        assertThat(yaml(draft).get("rubric")).isEqualTo(given.get("evaluation_rubric"));
        assertThat(yaml(draft).get("topics")).isEqualTo(given.get("topics"));
        assertThat(Packages.text(draft, "approach.md").strip())
                .isEqualTo(given.get("expected_approach").asText());
        assertThat(Packages.findings(bank, draft)).anyMatch(line -> line.contains("signature"));
    }

    private Path sampleFile(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/importing/" + name + ".json"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private JsonNode sample(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(sampleFile(name)));
    }

    private static JsonNode yaml(Draft draft) {
        return new ObjectMapper().valueToTree(new Yaml().load(Packages.text(draft, "question.yaml")));
    }
}
