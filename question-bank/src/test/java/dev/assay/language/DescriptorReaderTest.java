package dev.assay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorReaderTest {
    private static String flint() {
        try (var in = DescriptorReaderTest.class.getResourceAsStream("/languages/flint/language.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageDescriptor read(String json) {
        return DescriptorReader.read(json, file -> "text of " + file);
    }

    @Test
    void selfTest_isTheTextOfTheFileBeside() {
        assertThat(read(flint()).selfTest().source()).isEqualTo("text of selftest.fl");
    }

    @Test
    void compileStep_mayBeNullOrMissing() {
        assertThat(read(flint().replaceAll("(?s)\"compile\": \\{.*?\\}", "\"compile\": null"))
                        .compile())
                .isEmpty();
        assertThat(read(flint().replaceAll("(?s)\"compile\": \\{.*?\\},", "")).compile())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"flint\" | \"id\": \"Flint!\" | id \"Flint!\" (expected: [a-z]",
                "\"id\": \"flint\", | '' | key \"id\" is missing (expected: a string)",
                "\"name\": \"Flint\" | \"name\": 7 | key \"name\" is 7 (expected: a string)",
                "\"name\": \"Flint\" | \"name\": \"Flint\", \"color\": 1 | unknown key \"color\" (expected: aliases,",
                "\"name\": \"Flint\" | \"name\": \"Flint\", \"name\": \"Flint\" | not JSON: Duplicate field 'name'",
                "\"collect\": \"out\" | \"collect\": \"out\", \"x\": 1 | unknown key \"compile.x\" (expected: collect,",
                "\"cpu_ms\": 10000 | \"cpu_ms\": 1.5 | key \"compile.cpu_ms\" is 1.5 (expected: an integer)",
                "\"cpu_ms\": 10000 | \"cpu_ms\": 0 | compile.cpu_ms 0 (expected: 1 to 600000)",
                "\"time_multiplier\": 1 | \"time_multiplier\": 99 | time_multiplier 99 (expected: 0.1 to 20)",
                "\"stack_mb\": 64 | \"stack_mb\": -1 | stack_mb -1 (expected: 0 to 1024)",
                "\"aliases\": [] | \"aliases\": {} | key \"aliases\" is {} (expected: a list of strings)",
                "\"environment\": {} | \"environment\": {\"A\": 1} | key \"environment.A\" is 1 (expected: a string)",
                "[\"flint\", \"-v\"] | [] | version_command [] (expected: at least one word, none empty)",
                "\"expect\": \"sparks\" | \"expect\": \" \" | selftest.expect is blank",
                "\"source_file\": \"Main.fl\" | \"source_file\": \"../Main.fl\" | source_file \"../Main.fl\" (expected:",
            })
    void brokenDescriptor_isRefusedByName(String good, String bad, String message) {

        assertThat(flint()).contains(good);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(flint().replace(good, bad)))
                .withMessageStartingWith(message);
    }

    @Test
    void textThatIsNoObject_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[]"))
                .withMessage("the descriptor is [] (expected: an object)");
        assertThatIllegalArgumentException().isThrownBy(() -> read("{} {}")).withMessageStartingWith("not JSON");
    }
}
