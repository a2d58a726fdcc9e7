package dev.assay.harness;

import static dev.assay.signature.Signatures.json;
import static dev.assay.signature.Signatures.twoSum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways of writing the function that people bring along, all of which are fine. */
@Tag("docker")
class HabitsInLanguagesTest {
    private static final ResultTag TAG = new ResultTag("0123456789abcdef0123456789abcdef");
    private static final List<JsonNode> INPUTS = List.of(json("[[2,7],9]"));

    private static List<String> habits(HarnessLanguage language) {
        return switch (language) {
            case JAVASCRIPT ->
                List.of(
                        "#!/usr/bin/env node\nvar twoSum = function (nums, target) { return [0, 1]; };",
                        "export function twoSum(nums, target) { return [0, 1]; }",
                        "const twoSum = (...all) => Int32Array.of(0, 1); module.exports = twoSum; // the end",
                        "function twoSum(nums) { return Array.from(arguments, (_, i) => i); }",
                        "let twoSum = (nums, target, more = 1) => [0, more]");
            case TYPESCRIPT ->
                List.of(
                        "export default function twoSum(nums: number[], target: number): number[] { return [0, 1]; }",
                        """
                        import * as fs from 'fs';
                        export const twoSum = (nums: number[], target: number) => [0, 1];
                        // the end""");
            case PYTHON ->
                List.of(
                        "def twoSum(nums, target):\r\n    return 0, 1\r\nif __name__ == '__main__':\r\n    print(1 / 0)",
                        """
                        \ufefffrom dataclasses import dataclass
                        @dataclass
                        class Pair:
                            a: int
                        twoSum = lambda *all, **named: [Pair(0).a, 1]""");
            case JAVA ->
                List.of("""
                        import java.util.stream.*;
                        public final class Solution {
                            static int[] twoSum(int[] nums, long target) throws Exception { return new Helper().both(); }
                        }
                        class Helper { int[] both() { return IntStream.range(0, 2).toArray(); } }""", "record Solution() { int[] twoSum(int nums[], int target) { return new int[] {0, 1}; } }");
            case CPP -> List.of("""
                        #include <bits/stdc++.h>
                        #define int long long
                        #define all(x) (x).begin(), (x).end()
                        using namespace std;
                        vector<int32_t> twoSum(const vector<int32_t>& nums, int32_t target) { int a = 0; return {(int32_t) a, 1}; }
                        """, "auto twoSum(auto nums, auto target) { return std::vector{0, 1}; } // the end");
            case GO -> List.of("""
                        import "sort"
                        func twoSum(nums []int, target int) []int { sort.Ints(nums); return []int{0, 1} }""", """
                        // twoSum, of package main
                        /* package none */ package main // the end
                        import ("io"; "os")
                        func twoSum(nums []int, target int) (both []int) {
                            io.WriteString(os.Stdout, "x")
                            return append(both, 0, 1)
                        }""");
        };
    }

    @ParameterizedTest
    @EnumSource
    void habitsAreFine(HarnessLanguage language) {
        Harness harness = Harness.of(twoSum(), language);
        LanguageContainer container = new LanguageContainer(language);
        for (String source : habits(language)) {
            container.program(harness, source);
            container.run(harness.checkedRunInput(TAG, INPUTS));
            container.done();
        }
        LanguageContainer.Answers answers = container.start();
        for (String source : habits(language)) {
            assertThat(answers.compileErrors()
                            .map(said -> harness.compileProblem(said, source.getBytes(StandardCharsets.UTF_8))))
                    .as(source)
                    .isEmpty();
            LanguageContainer.Ended ended = answers.ended();
            if (harness.isCheckedByRunning()) {
                assertThat(harness.checkProblem(TAG, ended.result(), ended.stderr()))
                        .as(source)
                        .isEmpty();
            }
            assertThat(harness.results(TAG, INPUTS, ended.result(), false))
                    .as(source)
                    .containsExactly(new TestResult.Returned(json("[0,1]")));
        }
    }
}
