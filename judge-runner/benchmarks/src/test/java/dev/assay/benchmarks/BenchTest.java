package dev.assay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Workload;
import dev.assay.standalone.console.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void all_languages_are_measured_unless_some_are_chosen() {
        assertThat(Bench.chosen(List.of())).containsExactly(BenchLanguage.values());
        assertThat(Bench.chosen(List.of("java", "python", "java")))
                .containsExactly(BenchLanguage.JAVA, BenchLanguage.PYTHON);
        assertThatThrownBy(() -> Bench.chosen(List.of("cobol"))).hasMessageContaining("language 'cobol'");
    }

    @Test
    void the_quick_way_measures_less_of_everything_and_nothing_not_at_all() {
        for (Workload workload : Workload.values()) {
            assertThat(Extent.QUICK.block(workload)).isPositive().isLessThanOrEqualTo(Extent.FULL.block(workload));
        }
        assertThat(Extent.QUICK.runs()).isPositive().isLessThan(Extent.FULL.runs());
    }

    @Test
    void the_images_are_those_the_launcher_names() {
        Images images = Images.of(Map.of("ASSAY_SANDBOX_IMAGES", "python=a:1,java=b:2"));
        assertThat(images.of(BenchLanguage.JAVA)).isEqualTo("b:2");
        assertThatThrownBy(() -> images.of(BenchLanguage.JAVASCRIPT))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("javascript");
        assertThatThrownBy(() -> Images.of(Map.of())).hasMessageContaining("ASSAY_SANDBOX_IMAGES");
    }

    @Test
    void a_word_that_is_no_option_is_misuse_and_nothing_is_started() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Benchmarks.commandLine(out, out).execute("bench", "--hasty")).isEqualTo(2);
    }
}
