package dev.assay.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Results results = new Results(
            Map.of("cores", "2"),
            Map.of("api", 1_000L),
            List.of(new Results.Comparison(
                    "python",
                    "two-sum",
                    10,
                    new Spread(100_000, 110_000, 8),
                    new Spread(90_000, 95_000, 8),
                    new Spread(50_000, 60_000, 8),
                    new Spread(45_000, 46_000, 2),
                    new Results.Outside(Map.of("api", 4_000L, "runner", 6_000L)))),
            new Results.Jail(new Spread(300, 400, 60), new Spread(200, 300, 60), new Spread(1_100, 1_500, 60), 900),
            Map.of("python", new Spread(200_000, 250_000, 2)),
            new Results.RunLatency(new Spread(22_000, 25_000, 40), new Spread(20_000, 40_000, 40)),
            new Results.Saturation(2, 6, 2, 5, 10, 600_000, 300_000, new Results.Outside(Map.of("api", 3_000L))),
            List.of(new Results.Call(
                    "go", 10, new Spread(40_000, 50_000, 3), new Spread(44_000, 60_000, 3), 1_200, 1_700)),
            0.01);

    @Test
    void the_middle_and_the_slow_end_are_those_of_the_sorted_measurements() {
        assertThat(Spread.of(List.of(5L, 1L, 3L))).isEqualTo(new Spread(3, 5, 3));
        assertThat(Spread.of(List.of(4L, 2L, 8L, 6L)).median()).isEqualTo(5);
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0));
    }

    @Test
    void the_table_has_the_ratios_and_who_used_what() {
        assertThat(Table.of(results))
                .containsPattern("python +two-sum +x 10 .* 0\\.50 +0\\.50\n")
                .contains("10.0 = api 4.0 + runner 6.0")
                .contains("5.00 submissions/s = 50 tests/s (6 clients): 2.50 x")
                .contains("p50 20.0 ms, p95 40.0 ms; bare p50 22.0 ms")
                .contains("+0.80 ms")
                .containsPattern("go +x 10 +40\\.0 \\(50\\.0\\) +1\\.2 +44\\.0 \\(60\\.0\\) +1\\.7 +1\\.10\n")
                .doesNotContain("something else");
    }

    @Test
    void a_machine_that_others_used_is_named() {
        Results disturbed = new Results(
                results.machine(),
                results.idle(),
                results.comparisons(),
                results.jail(),
                results.poolStart(),
                results.runLatency(),
                results.saturation(),
                results.calls(),
                0.7);
        assertThat(Table.of(disturbed)).contains("something else kept 0.70 cores busy");
    }

    @Test
    void the_figures_are_written_for_programs_too() throws Exception {
        JsonNode json = new ObjectMapper().readTree(results.json());
        JsonNode comparison = json.path("comparisons").path(0);
        assertThat(comparison.path("bare_wall").path("median").asLong()).isEqualTo(100_000);
        assertThat(comparison.path("wall_ratio").asDouble()).isEqualTo(0.5);
        assertThat(comparison.path("outside").path("total").asLong()).isEqualTo(10_000);
        assertThat(json.path("saturation").path("ratio").asDouble()).isEqualTo(2.5);
    }

    @Test
    void the_picture_is_xml_with_two_bars_for_each_comparison() throws Exception {
        byte[] svg = Plot.of(results).getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(1 + 2);
    }
}
