package dev.assay.recipe;

import static dev.assay.recipe.Recipes.made;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each operation makes. */
class OperationsTest {
    private static List<Long> numbers(JsonNode list) {
        List<Long> numbers = new ArrayList<>();
        list.forEach(number -> numbers.add(number.longValue()));
        return numbers;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                                                        | 7
            [1, [x, true], null]                                     | [1,["x",true],null]
            {plus: [1, 2, 3]}                                        | 6
            {sum: []}                                                | 0
            {minus: [1, 5]}                                          | -4
            {times: [2, -3, 4]}                                      | -24
            {divide: [-7, 2]}                                        | -4
            {remainder: [-7, 2]}                                     | 1
            {range: {from: 3, length: 3, step: -2}}                  | [3,1,-1]
            {range: {length: 2}}                                     | [0,1]
            {repeat: {times: 3, of: [1]}}                            | [[1],[1],[1]]
            {matrix: {rows: 2, columns: 3, of: 0}}                   | [[0,0,0],[0,0,0]]
            {concat: [[1], [], [2, 3]]}                              | [1,2,3]
            {concat: [ab, '', c]}                                    | "abc"
            {sort: [3, 1.5, 2]}                                      | [1.5,2,3]
            {sort: [[2, 1], [1, 9], [1]]}                            | [[1],[1,9],[2,1]]
            {sort: banana}                                           | "aaabnn"
            {reverse: [1, 2]}                                        | [2,1]
            {reverse: abc}                                           | "cba"
            {put: {of: [1, 2, 3], at: {0: 5, -1: 7}}}                | [5,2,7]
            {put: {of: '....', at: [[{minus: [3, 1]}, S]]}}          | "..S."
            {item: [[4, 5, 6], -1]}                                  | 6
            {item: [abc, 1]}                                         | "b"
            {part: {of: [1, 2, 3, 4], from: 1, length: 2}}           | [2,3]
            {part: {of: abcd, length: 3}}                            | "abc"
            {size: [1, 2]}                                           | 2
            {size: äöü}                                              | 3
            {least: [4, -2, 3]}                                      | -2
            {greatest: [b, c, a]}                                    | "c"
            {zip: [[1, 2], [a, b]]}                                  | [[1,"a"],[2,"b"]]
            {each: {of: [1, 2], as: i, make: [{use: i}, {times: [{use: i}, {use: i}]}]}} | [[1,1],[2,4]]
            {join: {of: [1, x, 2.50], with: ', '}}                   | "1, x, 2.50"
            {lines: [2, [1, 2], [[3, 4], [5]], word, []]}            | "2\\n1 2\\n3 4\\n5\\nword\\n\\n"
            {brackets: {pairs: 2, shape: nested}}                    | "(())"
            {brackets: {pairs: 2, kinds: '<>', shape: flat}}         | "<><>"
            {tree: {nodes: 3, shape: left, values: 1}}               | [1,1,null,1]
            {tree: {nodes: 3, shape: right, values: 1}}              | [1,null,1,null,1]
            {tree: {nodes: 4, shape: zigzag, values: 1}}             | [1,1,null,null,1,1]
            {tree: {nodes: 0, values: 1}}                            | []
            {neighbours: {nodes: 3, edges: [[0, 1], [1, 2]]}}        | [[1],[0,2],[1]]
            {neighbours: {nodes: 2, edges: [[1, 0]], directed: true}} | [[],[0]]
            {calls: {make: [2], last: [[get, [1]]]}}                 | [["Thing",[2]],["get",[1]]]
            """)
    void withoutDraws_isWhatTheWordsSay(String recipe, String value) {
        assertThat(made(recipe)).hasToString(value);
    }

    @Test
    void int_reachesBothEnds() {
        List<Long> numbers = numbers(made("{list: {length: 200, of: {int: [-1, 1]}}}"));
        assertThat(new HashSet<>(numbers)).containsExactlyInAnyOrder(-1L, 0L, 1L);
    }

    @Test
    void double_hasItsDecimalsAndItsEnds() {
        made("{list: {length: 100, of: {double: [-0.5, 1, 1]}}}").forEach(number -> {
            assertThat(number.decimalValue().scale()).isEqualTo(1);
            assertThat(number.doubleValue()).isBetween(-0.5, 1.0);
        });
    }

    @Test
    void pick_makesOnlyWhatItPicks() {
        Set<String> picked = new HashSet<>();
        made("{list: {length: 50, of: {pick: [a, {pick: {use: bs}}]}}}", "bs", "[b, c]")
                .forEach(one -> picked.add(one.textValue()));
        assertThat(picked).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void list_isDistinctAndOrderedWhereItSaysSo() {
        List<Long> numbers =
                numbers(made("{list: {length: 50, of: {int: [1, 60]}, distinct: true, order: descending}}"));
        assertThat(numbers).hasSize(50).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void permutation_andShuffle_keepTheElements() {
        assertThat(numbers(made("{permutation: {from: 1, length: 30}}")))
                .containsExactlyInAnyOrderElementsOf(numbers(made("{range: {from: 1, length: 30}}")))
                .isNotEqualTo(numbers(made("{range: {from: 1, length: 30}}")));
        assertThat(made("{sort: {shuffle: abcdef}}").textValue()).isEqualTo("abcdef");
    }

    @Test
    void string_drawsACharacterThatIsNamedTwiceTwiceAsOften() {
        String text = made("{string: {length: 3000, alphabet: 'x..b-c'}}").textValue();
        assertThat(text).matches("[x.bc]+");
        long dots = text.chars().filter(letter -> letter == '.').count();
        assertThat(dots).isBetween(1050L, 1350L);
    }

    @Test
    void brackets_areBalancedAndOfAllKinds() {
        String text = made("{brackets: {pairs: 200, kinds: '()[]'}}").textValue();
        assertThat(text).hasSize(400).contains("(", "[");
        String left = text;
        while (left.contains("()") || left.contains("[]")) {
            left = left.replace("()", "").replace("[]", "");
        }
        assertThat(left).isEmpty();
    }

    @Test
    void searchTree_isInOrder() {
        JsonNode tree = made("{tree: {nodes: 40, values: {int: [1, 1000]}, search: true}}");
        List<Long> inOrder = new Trees(tree).inOrder();
        assertThat(inOrder).hasSize(40).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void balancedTree_hasFullLevels() {
        assertThat(made("{tree: {nodes: 7, shape: balanced, values: {int: [1, 9]}}}"))
                .hasSize(7)
                .noneMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            random, from: 5, to: 100, longest: 7 | 7
            nested, from: 0, to: 5000            | 5000
            nested, from: 0, to: 5000, longest: 80 | 80
            chain, from: -50, to: 50             | 100
            apart, from: 0, to: 900, longest: 3  | 3
            """)
    void intervals_keepToTheirSpan(String shape, long longest) {
        JsonNode intervals = made("{intervals: {count: 20, shape: " + shape + "}}");
        assertThat(intervals).hasSize(20);
        intervals.forEach(interval -> assertThat(
                        interval.get(1).longValue() - interval.get(0).longValue())
                .isBetween(1L, longest));
    }

    @Test
    void intervals_haveTheirShape() {
        List<List<Long>> nested = sorted("nested");
        List<List<Long>> chain = sorted("chain");
        List<List<Long>> apart = sorted("apart");
        for (int i = 1; i < 20; i++) {
            assertThat(nested.get(i).getLast()).isLessThan(nested.get(i - 1).getLast());
            assertThat(chain.get(i).getFirst()).isEqualTo(chain.get(i - 1).getLast());
            assertThat(apart.get(i).getFirst()).isGreaterThan(apart.get(i - 1).getLast());
        }
    }

    private static List<List<Long>> sorted(String shape) {
        List<List<Long>> intervals = new ArrayList<>();
        made("{sort: {intervals: {count: 20, from: 1, to: 400, shape: " + shape + "}}}")
                .forEach(interval -> intervals.add(numbers(interval)));
        return intervals;
    }

    @Test
    void calls_beginWithTheConstructorAndMixMethodsByWeight() {
        JsonNode calls = made("""
                calls:
                  make: [3]
                  first: [[put, [1, 1]]]
                  count: 500
                  mix:
                    - {method: get, weight: 4, args: [{int: [0, 9]}]}
                    - {method: clear}
                  last: [[get, [1]]]
                """);
        assertThat(calls).hasSize(503);
        assertThat(calls.get(0)).hasToString("[\"Thing\",[3]]");
        assertThat(calls.get(1)).hasToString("[\"put\",[1,1]]");
        assertThat(calls.get(502)).hasToString("[\"get\",[1]]");
        long clears = 0;
        for (JsonNode call : calls) {
            clears += call.get(0).textValue().equals("clear") ? 1 : 0;
        }
        assertThat(clears).isBetween(60L, 140L);
    }

    /** Trees in level order. */
    private static final class Trees {
        private final List<Long> values = new ArrayList<>();
        private final List<int[]> children = new ArrayList<>();

        Trees(JsonNode levels) {
            values.add(levels.get(0).longValue());
            children.add(new int[] {-1, -1});
            for (int i = 1; i < levels.size(); i++) {
                if (!levels.get(i).isNull()) {
                    children.get((i - 1) / 2)[(i - 1) % 2] = values.size();
                    values.add(levels.get(i).longValue());
                    children.add(new int[] {-1, -1});
                }
            }
        }

        List<Long> inOrder() {
            List<Long> inOrder = new ArrayList<>();
            walk(0, inOrder);
            return inOrder;
        }

        private void walk(int node, List<Long> inOrder) {
            if (node >= 0) {
                walk(children.get(node)[0], inOrder);
                inOrder.add(values.get(node));
                walk(children.get(node)[1], inOrder);
            }
        }
    }
}
