package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the reader says, as far as a schema can tell. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = Map.of(
            "bank.yaml", schema("bank"),
            "topics.yaml", schema("topics"),
            "question.yaml", schema("question"),
            "solutions.yaml", schema("solutions"),
            "cases.yaml", schema("cases"),
            "generate.yaml", schema("generate"));

    /** What a schema always sees. */
    private static final Set<Check> SEEN =
            Set.of(Check.UNKNOWN_KEY, Check.MISSING_KEY, Check.FORMAT, Check.QUESTION_KIND, Check.OPTIONS, Check.VALUE);

    /** Broken banks whose fault lies between values, which a schema cannot compare. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of("limits: {cpu_ms: 9000}", "options with one text");

    private static Schema schema(String name) {
        return REGISTRY.getSchema(text(Path.of("schema", name + ".schema.json")), InputFormat.JSON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as JSON; empty if it is no YAML, or more than JSON can say. */
    private static Optional<JsonNode> json(Path root, Path file) {
        CollectedFindings findings = new CollectedFindings();
        BankFile read = new BankFile(file, bytes(root.resolve(file)), true);
        return YamlFile.parse(read, findings).flatMap(YamlValue::json);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(Path root, Path file) {
        Schema schema = SCHEMAS.get(file.getFileName().toString());
        return json(root, file).stream()
                .flatMap(json -> schema.validate(json.toString(), InputFormat.JSON).stream())
                .map(Object::toString)
                .toList();
    }

    private static List<Path> yamlFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> SCHEMAS.containsKey(file.getFileName().toString()))
                    .filter(file -> file.getNameCount() == 1 || file.startsWith("questions"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> realFiles() {
        return yamlFiles(Path.of("").toAbsolutePath());
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void fileOfThisBank_isValid(Path file) {
        assertThat(errors(Path.of("").toAbsolutePath(), file)).isEmpty();
    }

    static Stream<Broken> corpus() {
        return BrokenBanksTest.corpus();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void schemaAndReader_agreeOnBrokenBanks(Broken broken, @TempDir Path folder) {
        List<Diagnostic> found =
                broken.breaking().apply(new BankFixture(folder)).read().findings();
        for (Path file : yamlFiles(folder)) {
            List<Diagnostic> ofFile =
                    found.stream().filter(one -> one.file().equals(file)).toList();
            boolean seen = ofFile.stream().anyMatch(one -> SEEN.contains(one.check()))
                    && json(folder, file).isPresent()
                    && !BEYOND_SCHEMAS.contains(broken.name());
            List<String> errors = errors(folder, file);
            assertThat(errors.isEmpty() || !ofFile.isEmpty())
                    .as("%s is refused by the schema only: %s", file, errors)
                    .isTrue();
            assertThat(seen && errors.isEmpty())
                    .as("%s is refused by the reader only: %s", file, ofFile)
                    .isFalse();
        }
    }
}
