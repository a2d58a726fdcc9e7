package dev.assay.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README says where each column of the original design is; this holds it to that. */
class SeedColumnsTest {
    private static final Pattern LINE = Pattern.compile("\\| (\\w+\\.\\w+) \\| (\\w+\\.\\w+) \\| (.+) \\|");

    private static final Map<String, Integer> COLUMNS_OF_THE_DESIGN = Map.ofEntries(
            Map.entry("users", 7),
            Map.entry("user_profiles", 13),
            Map.entry("interviews", 12),
            Map.entry("interview_feedback", 12),
            Map.entry("rounds", 12),
            Map.entry("messages", 7),
            Map.entry("questions", 17),
            Map.entry("question_options", 7),
            Map.entry("question_test_cases", 7),
            Map.entry("code_submissions", 14),
            Map.entry("scenario_responses", 9),
            Map.entry("user_daily_stats", 12));

    @Test
    void every_place_in_the_map_exists() throws IOException {
        Set<String> places = new Catalogue(TestServers.postgres().dataSource()).places();

        assertThat(lines()).extracting(Line::place).isSubsetOf(places);
    }

    @Test
    void map_has_every_column_of_the_design_once() throws IOException {
        assertThat(lines()).extracting(Line::seed).doesNotHaveDuplicates();
        assertThat(lines().stream().collect(Collectors.groupingBy(Line::seedTable, Collectors.summingInt(line -> 1))))
                .isEqualTo(COLUMNS_OF_THE_DESIGN);
    }

    @Test
    void column_that_moved_says_why() throws IOException {
        assertThat(lines().stream().filter(line -> !line.seed().equals(line.place())))
                .extracting(Line::why)
                .doesNotContain("-");
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Line(line.group(1), line.group(2), line.group(3)))
                .toList();
    }

    private record Line(String seed, String place, String why) {
        String seedTable() {
            return seed.substring(0, seed.indexOf('.'));
        }
    }
}
