package dev.assay.bank.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.machine.Machine;
import dev.assay.question.Limits;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitsTextTest {
    private static final Limits LIMITS = new Limits(600, 3000, 256, 256, Map.of("python", 1800, "java", 900));

    private static final Machine MACHINE = new Machine("Ada's One", 2, 640);
    private static final String WHERE = "measured_on: {cores: 2, processor: 'Ada''s One', speed: 640}, time_ms: auto";

    private static String written(String text) {
        return LimitsText.written(text, LIMITS, 3000, Set.of("python"), MACHINE);
    }

    @Test
    void questionWithoutLimits_getsThemBeforeItsLanguages() {
        assertThat(written("title: Überall 😀 # so\nlanguages: [python, java]\nrubric: {a: b}\n"))
                .isEqualTo("""
                title: Überall 😀 # so
                limits: {cpu_ms: 600, languages: {python: {cpu_ms: 1800}}, WHERE}
                languages: [python, java]
                rubric: {a: b}
                """.replace("WHERE", WHERE));
    }

    @Test
    void limitsInOneLine_keepTheirLayoutAndComments() {
        assertThat(written("limits: {memory_mb: 64,  cpu_ms: 1000}   # chosen\nlanguages: [python]\n"))
                .isEqualTo("""
                limits: {memory_mb: 64,  cpu_ms: 600, languages: {python: {cpu_ms: 1800}}, WHERE}   # chosen
                languages: [python]
                """.replace("WHERE", WHERE));
    }

    @Test
    void limitsInLines_keepTheirLayoutAndComments() {
        assertThat(written("""
                limits:
                  # as measured
                  memory_mb: 64
                  languages:
                    java: {cpu_ms: 1}  # a virtual machine

                languages: [python, java]
                """)).isEqualTo("""
                limits:
                  # as measured
                  cpu_ms: 600
                  measured_on: {cores: 2, processor: 'Ada''s One', speed: 640}
                  time_ms: auto
                  memory_mb: 64
                  languages:
                    python: {cpu_ms: 1800}
                    java: {cpu_ms: 900}  # a virtual machine

                languages: [python, java]
                """);
    }

    @Test
    void emptyLimits_areFilled() {
        assertThat(written("limits: {}\nlanguages: [python]\n")).isEqualTo("""
                limits: {cpu_ms: 600, languages: {python: {cpu_ms: 1800}}, WHERE}
                languages: [python]
                """.replace("WHERE", WHERE));
    }

    @Test
    void elapsedTime_isWrittenIfItIsAnother() {
        assertThat(LimitsText.written("limits: {cpu_ms: 50, wall_ms: 100}\n", LIMITS, 100, Set.of(), MACHINE))
                .isEqualTo("limits: {cpu_ms: 600, wall_ms: 3000, " + WHERE + "}\n");
    }

    @Test
    void formerMachine_isReplacedInItsPlace() {
        assertThat(written("""
                limits:
                  measured_on:
                    processor: Old  # a while ago
                    cores: 1
                    speed: 1
                  languages: {}
                languages: [python]
                """)).isEqualTo("""
                limits:
                  cpu_ms: 600
                  time_ms: auto
                  measured_on:
                    processor: 'Ada''s One'  # a while ago
                    cores: 2
                    speed: 640
                  languages: {python: {cpu_ms: 1800}}
                languages: [python]
                """);
    }

    @Test
    void writingTwice_changesNothing() {
        String once = written("limits: {memory_mb: 64}\nlanguages: [python]\n");
        assertThat(written(once)).isEqualTo(once);
    }
}
