package dev.assay.recipe;

import static dev.assay.recipe.Recipes.made;
import static dev.assay.recipe.Recipes.mistake;
import static dev.assay.recipe.Recipes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recipes are the same for good, bounded, and say what is wrong with them. */
class TestRecipeTest {
    /** One of each operation that draws. A change of this text is a change of every hash in every bank. */
    private static final String EVERYTHING = """
            [{int: [-5, 5]}, {int: [0, 9223372036854775806]}, {double: [0, 1, 3]}, {pick: [a, b, c]},
             {list: {length: 3, of: {int: [0, 9]}}}, {permutation: {length: 4}}, {shuffle: abc},
             {string: {length: 4, alphabet: a-z}}, {brackets: {pairs: 3, kinds: '()[]'}},
             {tree: {nodes: 4, values: {int: [1, 9]}}}, {graph: {nodes: 4, edges: 4, shape: connected, weights: [1, 9]}},
             {intervals: {count: 2, from: 0, to: 99, longest: 9}},
             {calls: {count: 2, mix: [{method: a}, {method: b, args: [{int: [1, 3]}]}]}}]
            """;

    @Test
    void recipe_makesTheSameForGood() {
        assertThat(made(2026, EVERYTHING))
                .hasToString("[2,4349994824860607150,0.100,\"a\",[0,9,3],[0,3,1,2],\"bca\",\"ycyq\",\"[()()]\","
                        + "[4,3,null,3,null,null,7],[[3,0,1],[2,0,7],[3,1,8],[1,0,6]],[[59,64],[48,54]],"
                        + "[[\"Thing\",[]],[\"b\",[1]],[\"a\",[]]]]");
    }

    @Test
    void otherSeed_makesAnotherInput() {
        assertThat(made(1, EVERYTHING)).isNotEqualTo(made(2, EVERYTHING));
    }

    @Test
    void names_areMadeOnceAndInOrder() {
        String list = made(
                        "[{use: all}, {use: all}, {use: n}]",
                        "n",
                        "{int: [5, 9]}",
                        "all",
                        "{list: {length: {use: n}, of: {int: [0, 99]}}}")
                .toString();
        assertThat(list).matches("\\[(\\[.*]),\\1,\\d]");
    }

    @Test
    void withoutADraw_noSeedIsNeeded() {
        assertThat(outcome(OptionalLong.empty(), "{range: {length: 2}}")).isInstanceOf(TestRecipe.Outcome.Made.class);
        assertThat(outcome(OptionalLong.empty(), "{int: [1, 2]}"))
                .isEqualTo(new TestRecipe.Outcome.Mistaken(
                        1, "int: something is drawn without a seed (expected: the key seed)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {itn: [1, 2]}                                  | 1: itn: is no operation (expected: one of brackets,
            {int: 5}                                       | 1: int: what it is given is 5 (expected: a list)
            {int: [1, 2, 3]}                               | 1: int: what it is given has 3 elements (expected: 2)
            {int: [2, 1]}                                  | 1: int: from 2 to 1 (expected: the smaller number first)
            {int: [-9223372036854775807, 9223372036854775807]} | less than 2^63 numbers
            {int: [1, x]}                                  | 1: int: an end is "x" (expected: an integer of 64 bits)
            {int: [1, 2], pick: [1]}                       | 1: 2 keys (expected: one, the operation)
            {}                                             | 1: 0 keys (expected: one, the operation)
            {use: nums}                                    | 1: use: nothing is named nums (expected: a name from let)
            {list: {length: 3}}                            | 1: list: of is missing
            {list: {length: 3, of: 1, odred: x}}           | 1: list: odred is unknown (expected: length, of, distinct, order)
            {list: {length: 3, of: 1, order: up}}          | 1: list: order is up (expected: one of ascending, descending)
            {list: {length: 3, of: 1, distinct: true}}     | there are hardly 3 different values (found: 1
            {list: {length: -1, of: 1}}                    | 1: list: length is -1 (expected: 0 to 2000000)
            {list: {length: 2000001, of: 1}}               | 1: list: length is 2000001 (expected: 0 to 2000000)
            {pick: []}                                     | picks from nothing
            {minus: [-9223372036854775807, 9]}             | has no result: long overflow (expected: an integer of 64 bits)
            {divide: [1, 0]}                               | has no result: / by zero
            {item: [[1], 1]}                               | the place 1 in 1 elements (expected: -1 to 0)
            {put: {of: [1], at: {x: 1}}}                   | at has the place x (expected: a number)
            {part: {of: abc, from: 2, length: 2}}          | length is 2 (expected: 0 to 1)
            {sort: [1, a]}                                 | "a" and 1 have no order
            {least: []}                                    | is given nothing
            {zip: [[1], [1, 2]]}                           | an element has 2 elements (expected: 1)
            {string: {length: 1, alphabet: z-a}}           | alphabet has the range z-a
            {lines: [[[1, [2]]]]}                          | a list of 1 is in a line
            {brackets: {pairs: 1, kinds: '('}}             | kinds is "(" (expected: pairs of characters like ()[])
            {graph: {nodes: 3, edges: 4}}                  | 4 different ones of 3 (expected: at most 3)
            {graph: {nodes: 3, edges: 1, shape: tree}}     | edges is there (expected: shape random, connected or dag)
            {graph: {nodes: 3, shape: dag}}                | edges is missing
            {graph: {nodes: 3, edges: 1, shape: connected}} | 1 edges connect 3 nodes (expected: at least 2)
            {graph: {nodes: 2, shape: cycle}}              | a cycle of 2 nodes (expected: at least 3)
            {intervals: {count: 5, from: 0, to: 3, shape: apart}} | 10 different ones of 4
            {calls: {count: 1}}                            | mix is missing
            {each: {of: [1], as: 'a b', make: 1}}          | the name "a b"
            {each: {of: [1], as: n, make: 1}}              | the name n is there twice
            """)
    void mistake_namesTheOperationAndWhatWasExpected(String recipe, String message) {
        assertThat(recipe.contains("as: n") ? mistake(recipe, "n", "1") : mistake(recipe))
                .contains(message);
    }

    @Test
    void mistake_isToldWithTheLineOfItsOperation() {
        assertThat(mistake("lines:\n  - 1\n  - list: {length: 2, of: {int: [3,\n      2]}}\n"))
                .startsWith("3: int: from 3 to 2");
    }

    @Test
    void wordThatIsNeverCarriedOut_isFoundAllTheSame() {
        assertThat(mistake("{list: {length: 0, of: {nothing: 1}}}")).contains("nothing: is no operation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {matrix: {rows: 2000, columns: 2000, of: 1}}                           | more than 2000000 values
            {repeat: {times: 2000, of: {repeat: {times: 2000, of: 1}}}}            | more than 2000000 values
            {matrix: {rows: 20000, columns: 20000, of: 1}}                         | more than 10000000 steps
            {list: {length: 20000, of: {sum: {use: many}}}}                        | more than 10000000 steps
            {list: {length: 20000, of: {string: {length: 20000, alphabet: a}}}}    | more than 67108864 characters
            """)
    void work_isBounded(String recipe, String message) {
        assertThat(mistake(recipe, "many", "{range: {length: 20000}}")).contains(message);
    }
}
