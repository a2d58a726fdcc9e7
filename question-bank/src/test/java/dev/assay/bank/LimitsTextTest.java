package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.question.Limits;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitsTextTest {
    private static final Limits LIMITS = new Limits(600, 3000, 256, 256, Map.of("python", 1800, "java", 900));

    private static String written(String text) {
        return LimitsText.written(text, LIMITS, 3000, Set.of("python"));
    }

    @Test
    void questionWithoutLimits_getsThemBeforeItsLanguages() {
        assertThat(written("title: Überall 😀 # so\nlanguages: [python, java]\nrubric: {a: b}\n"))
                .isEqualTo("""
                title: Überall 😀 # so
                limits: {cpu_ms: 600, languages: {python: {cpu_ms: 1800}}}
                languages: [python, java]
                rubric: {a: b}
                """);
    }

    @Test
    void limitsInOneLine_keepTheirLayoutAndComments() {
        assertThat(written("limits: {memory_mb: 64,  cpu_ms: 1000}   # chosen\nlanguages: [python]\n"))
                .isEqualTo("""
                limits: {memory_mb: 64,  cpu_ms: 600, languages: {python: {cpu_ms: 1800}}}   # chosen
                languages: [python]
                """);
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
                limits: {cpu_ms: 600, languages: {python: {cpu_ms: 1800}}}
                languages: [python]
                """);
    }

    @Test
    void elapsedTime_isWrittenIfItIsAnother() {
        assertThat(LimitsText.written("limits: {cpu_ms: 50, wall_ms: 100}\n", LIMITS, 100, Set.of()))
                .isEqualTo("limits: {cpu_ms: 600, wall_ms: 3000}\n");
    }

    @Test
    void writingTwice_changesNothing() {
        String once = written("limits: {memory_mb: 64}\nlanguages: [python]\n");
        assertThat(written(once)).isEqualTo(once);
    }
}
