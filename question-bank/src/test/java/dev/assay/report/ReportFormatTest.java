package dev.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ReportFormatTest {
    private static final List<Diagnostic> FOUND = List.of(
            new Diagnostic(Path.of(""), 0, Check.MISSING_FILE, "x is no folder (expected: a bank)"),
            new Diagnostic(Path.of("questions/echo/two words.md"), 0, Check.FILE_NAME, "is named \"two words.md\""),
            new Diagnostic(Path.of("questions/echo/question.yaml"), 3, Check.VALUE, "<a> & 'b' \u0001 \uD800 é"),
            new Diagnostic(Path.of("questions/echo/question.yaml"), 9, Check.VALUE, "again"),
            new Diagnostic(Path.of("topics.yaml"), 3, Check.TOPIC_FAMILY, "has 2 questions (expected: at least 15)"));

    private static JsonNode json(ReportFormat format, List<Diagnostic> diagnostics) throws Exception {
        return new ObjectMapper().readTree(format.of(diagnostics));
    }

    @Test
    void text_isALineForEachDiagnostic() {
        assertThat(ReportFormat.TEXT.of(FOUND.subList(3, 5))).isEqualTo("""
                        questions/echo/question.yaml:9: again [value]
                        topics.yaml:3: warning: has 2 questions (expected: at least 15) [topic-family]
                        """);
        assertThat(ReportFormat.TEXT.of(List.of())).isEmpty();
    }

    @Test
    void github_isAWorkflowCommandForEachDiagnostic() {
        assertThat(ReportFormat.GITHUB.of(FOUND)).isEqualTo("""
                        ::error title=missing-file::x is no folder (expected: a bank)
                        ::error file=questions/echo/two words.md,title=file-name::is named "two words.md"
                        ::error file=questions/echo/question.yaml,line=3,title=value::<a> & 'b' \u0001 \uD800 é
                        ::error file=questions/echo/question.yaml,line=9,title=value::again
                        ::warning file=topics.yaml,line=3,title=topic-family::has 2 questions (expected: at least 15)
                        """);
        assertThat(ReportFormat.GITHUB.of(List.of(new Diagnostic(Path.of("a,b:c"), 0, Check.VALUE, "50%\nmore"))))
                .isEqualTo("::error file=a%2Cb%3Ac,title=value::50%25%0Amore\n");
    }

    @Test
    void json_countsAndLists() throws Exception {
        JsonNode report = json(ReportFormat.JSON, FOUND);
        assertThat(report.get("errors").asInt()).isEqualTo(4);
        assertThat(report.get("warnings").asInt()).isEqualTo(1);
        assertThat(report.get("diagnostics")).hasSize(5);
        assertThat(report.get("diagnostics").get(0).has("line")).isFalse();
        assertThat(report.get("diagnostics").get(4))
                .hasToString("{\"file\":\"topics.yaml\",\"line\":3,\"severity\":\"warning\",\"check\":\"topic-family\","
                        + "\"message\":\"has 2 questions (expected: at least 15)\"}");
    }

    @Test
    void sarif_hasWhatTheStandardRequires() throws Exception {
        JsonNode log = json(ReportFormat.SARIF, FOUND);
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(URI.create(log.get("$schema").asText()).isAbsolute()).isTrue();
        assertThat(log.get("runs")).hasSize(1);
        JsonNode run = log.get("runs").get(0);
        assertThat(run.at("/tool/driver/name").asText()).isNotBlank();
        assertThat(run.get("results")).hasSize(5);
        for (JsonNode result : run.get("results")) {
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void sarifRules_haveDistinctIdsAndDescriptions() throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode rule : json(ReportFormat.SARIF, List.of()).at("/runs/0/tool/driver/rules")) {
            ids.add(rule.get("id").asText());
            assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(Check.values());
    }

    @Test
    void sarifLocations_areRelativeAddressesAndCountLinesFromOne() throws Exception {
        JsonNode results = json(ReportFormat.SARIF, FOUND).at("/runs/0/results");
        assertThat(results.get(0).get("locations")).isEmpty();
        JsonNode file = results.get(1).at("/locations/0/physicalLocation");
        assertThat(file.at("/artifactLocation/uri").asText()).isEqualTo("questions/echo/two%20words.md");

        assertThat(file.has("region")).isFalse();
        assertThat(results.get(2)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void junit_isATestForEachCheck() throws Exception {
        Element root = xml(ReportFormat.JUNIT.of(FOUND));
        assertThat(root.getTagName()).isEqualTo("testsuites");
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isNotBlank();
        assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(Check.values().length));
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(suite.getAttribute("errors")).isEqualTo("0");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(Check.values().length);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(suite.getElementsByTagName("system-out").getLength()).isEqualTo(1);
        for (int i = 0; i < Check.values().length; i++) {
            Element test = (Element) suite.getElementsByTagName("testcase").item(i);
            assertThat(Set.of(test.getAttribute("name"), test.getAttribute("classname")))
                    .doesNotContain("");
        }
    }

    @Test
    void junitFailure_tellsAllErrorsOfItsCheckInTextThatXmlCanHold() throws Exception {
        Element root = xml(ReportFormat.JUNIT.of(FOUND));
        Element failure = (Element) root.getElementsByTagName("failure").item(2);
        assertThat(failure.getAttribute("type")).isEqualTo("value");
        assertThat(failure.getAttribute("message")).isEqualTo("<a> & 'b' \uFFFD \uFFFD é");
        assertThat(failure.getTextContent().lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void report_endsInANewline(ReportFormat format) {
        assertThat(format.of(FOUND)).endsWith("\n");
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
