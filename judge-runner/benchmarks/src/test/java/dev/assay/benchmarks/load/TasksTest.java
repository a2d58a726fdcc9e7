package dev.assay.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Tasks tasks = new Tasks(Path.of("programs"), 7);

    @Test
    void there_is_a_program_for_each_language_and_workload() {
        for (BenchLanguage language : BenchLanguage.values()) {
            for (Workload workload : Workload.values()) {
                assertThat(tasks.source(language, workload)).doesNotContain("@NONCE@");
            }
        }
    }

    @Test
    void no_source_and_no_input_comes_twice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            Task task = tasks.next(BenchLanguage.PYTHON, Workload.TWO_SUM);
            assertThat(seen.add(task.source())).isTrue();
            task.cases().forEach(one -> assertThat(seen.add(one.input())).isTrue());
        }
    }

    @Test
    void the_two_numbers_that_are_expected_have_the_wanted_sum_and_no_others_have() {
        for (Task.Case one : tasks.next(BenchLanguage.JAVA, Workload.TWO_SUM).cases()) {
            int[] words = Arrays.stream(one.input().strip().split("\\s+", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            int[] numbers = Arrays.copyOfRange(words, 2, words.length);
            assertThat(numbers).hasSize(words[0]);
            assertThat(pairs(numbers, words[1])).containsExactly(one.expected().strip());
        }
    }

    @Test
    void the_loop_and_the_sorting_have_as_many_tests_as_they_say() {
        assertThat(tasks.next(BenchLanguage.PYTHON, Workload.CPU_BOUND).cases()).hasSize(Workload.CPU_BOUND.tests());
        assertThat(tasks.next(BenchLanguage.PYTHON, Workload.LARGE_INPUT).cases())
                .hasSize(Workload.LARGE_INPUT.tests())
                .allSatisfy(one -> assertThat(one.input().length()).isBetween(1_500_000, 2_500_000));
    }

    private static List<String> pairs(int[] numbers, int target) {
        Set<String> pairs = new HashSet<>();
        for (int j = 0; j < numbers.length; j++) {
            for (int i = 0; i < j; i++) {
                if (numbers[i] + numbers[j] == target) {
                    pairs.add(i + " " + j);
                }
            }
        }
        return List.copyOf(pairs);
    }
}
