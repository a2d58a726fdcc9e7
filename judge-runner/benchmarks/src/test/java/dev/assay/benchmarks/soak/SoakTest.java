package dev.assay.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoakTest {
    private static final long MIB = 1 << 20;

    @Test
    void what_ends_as_it_began_is_flat_and_what_grows_is_not() {
        assertThat(Trend.of("runner", List.of(300 * MIB, 290 * MIB, 310 * MIB, 300 * MIB))
                        .flat())
                .isTrue();
        assertThat(Trend.of("runner", List.of(300 * MIB, 350 * MIB, 400 * MIB, 450 * MIB)))
                .hasToString("runner 300.0 → 450.0 MiB: GROWING")
                .matches(trend -> !trend.flat());
    }

    @Test
    void the_middle_of_a_quarter_counts_and_not_its_peak() {
        List<Long> samples = IntStream.range(0, 40)
                .mapToObj(i -> i == 35 ? 900 * MIB : 200 * MIB)
                .toList();
        assertThat(Trend.of("API", samples)).isEqualTo(new Trend("API", 200 * MIB, 200 * MIB));
    }

    @Test
    void ordinary_submissions_have_good_and_bad_ones_among_them() {
        Tasks tasks = new Tasks(Path.of("programs"), 3);
        List<String> verdicts = IntStream.range(0, 60)
                .mapToObj(i -> Probe.ordinary(tasks, BenchLanguage.PYTHON, new SplittableRandom(i)))
                .map(Probe::verdict)
                .distinct()
                .toList();
        assertThat(verdicts).containsExactlyInAnyOrder("AC", "WA", "CE");
    }

    @Test
    void hostile_programs_must_get_the_verdict_they_are_filed_under() {
        List<Probe> hostile = Probe.hostile(Path.of("../../sandbox-images/hostile"));
        assertThat(hostile).hasSizeGreaterThan(80).allSatisfy(probe -> {
            assertThat(probe.name()).startsWith(probe.language() + "/" + probe.verdict() + "/");
            assertThat(probe.body()).contains("\"source_base64\"");
        });
        assertThat(hostile)
                .filteredOn(Probe::shortLived)
                .allMatch(probe -> probe.verdict().equals("TLE"));
    }
}
