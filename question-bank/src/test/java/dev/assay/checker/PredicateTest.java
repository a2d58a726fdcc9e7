package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {
    private static Checker checker(String family, Object... options) {
        Map<String, Object> flat = new HashMap<>(Map.of("family", family));
        for (int i = 0; i < options.length; i += 2) {
            flat.put((String) options[i], options[i + 1]);
        }
        return Checker.of(new CheckerSpec("predicate", flat));
    }

    private static boolean accepts(Checker checker, String input, String expected, String actual) {
        return checker.accepts(bytes(input), bytes(expected), bytes(actual));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2,1,2] | true",
                "[1,2,2] | true",
                "[1,2] | false",
                "[1,1,2] | false",
                "[1,2,3] | false",
                "[[1,2,2]] | false",
                "\"x\" | false",
                "nonsense | false",
            })
    void permutation_isAnyOrderOfTheList(String answer, boolean accepted) {
        assertThat(accepts(checker("permutation", "items", 1), "[0,[1,2,2]]", "[1,2,2]", answer))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0,1,2,3] | true",
                "[0,2,1,3] | true",
                "[1,0,2,3] | false",
                "[0,1,2] | false",
                "[0,1,2,2] | false",
                "[0,1,2,4] | false",
                "[0,1,2,-1] | false",
                "[0,1,2,3,3] | false",
                "[0,1,2,\"3\"] | false",
                "[0,1,2,3.0] | false",
                "[] | false",
            })
    void topologicalOrder_hasEachNodeOnceBeforeThoseItLeadsTo(String answer, boolean accepted) {
        Checker checker = checker("topological_order", "nodes", 0, "edges", 1);
        assertThat(accepts(checker, "[4,[[0,1],[0,2],[1,3],[2,3]]]", "[0,1,2,3]", answer))
                .isEqualTo(accepted);
    }

    @Test
    void topologicalOrder_countsAndPointsAsItIsTold() {
        Checker checker = checker("topological_order", "nodes", 0, "edges", 1, "base", 1, "later_first", true);
        assertThat(accepts(checker, "[2,[[1,2]]]", "[2,1]", "[2,1]")).isTrue();
        assertThat(accepts(checker, "[2,[[1,2]]]", "[2,1]", "[1,2]")).isFalse();
        assertThat(accepts(checker, "[2,[[1,2]]]", "[2,1]", "[1,0]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0,1,3] | true",
                "[0,2,1,3] | true",
                "[0,3] | false",
                "[1,3] | false",
                "[0,1] | false",
                "[] | false",
                "[0,1,1,3] | false",
                "[0,\"1\",3] | false",
            })
    void path_walksAlongEdgesFromOneNodeToAnother(String answer, boolean accepted) {
        Checker checker = checker("path", "edges", 0, "from", 1, "to", 2);
        assertThat(accepts(checker, "[[[0,1],[1,2],[2,0],[3,1]],0,3]", "[0,1,3]", answer))
                .isEqualTo(accepted);
    }

    @Test
    void path_mayHaveToBeAsLongAsTheExpectedOne_orGoOneWay() {
        String input = "[[[0,1],[1,2],[2,0],[3,1]],0,3]";
        Checker shortest = checker("path", "edges", 0, "from", 1, "to", 2, "same_length", true);
        assertThat(accepts(shortest, input, "[0,1,3]", "[0,2,1,3]")).isFalse();
        assertThat(accepts(shortest, input, "[0,1,3]", "[0,1,3]")).isTrue();
        Checker directed = checker("path", "edges", 0, "from", 1, "to", 2, "directed", true);
        assertThat(accepts(directed, input, "[0,1,3]", "[0,1,3]")).isFalse();
    }

    @Test
    void palindromePartition_isTheTextInPalindromes() {
        Checker checker = checker("palindrome_partition", "text", 0);
        assertThat(accepts(checker, "[\"aab\"]", "[\"aa\",\"b\"]", "[\"a\",\"a\",\"b\"]"))
                .isTrue();
        assertThat(accepts(checker, "[\"aab\"]", "[\"aa\",\"b\"]", "[\"aab\"]")).isFalse();
        assertThat(accepts(checker, "[\"aab\"]", "[\"aa\",\"b\"]", "[\"aa\"]")).isFalse();
        assertThat(accepts(checker, "[\"aab\"]", "[\"aa\",\"b\"]", "[\"aa\",\"\",\"b\"]"))
                .isFalse();
        assertThat(accepts(checker, "[\"aab\"]", "[\"aa\",\"b\"]", "[\"aa\",1]"))
                .isFalse();
    }

    @Test
    void emptyExpectation_meansThatThereIsNoAnswer() {
        Checker checker = checker("topological_order", "nodes", 0, "edges", 1);
        assertThat(accepts(checker, "[2,[[0,1],[1,0]]]", "[]", "[]")).isTrue();
        assertThat(accepts(checker, "[2,[]]", "[]", "[0,1]")).isFalse();
        assertThat(accepts(checker, "[1,[]]", "[0]", "[]")).isFalse();
    }

    @Test
    void argumentsOfOtherTypes_areRejectedAndNothingElse() {
        for (Checker checker : new Checker[] {
            checker("permutation", "items", 0),
            checker("topological_order", "nodes", 0, "edges", 1),
            checker("path", "edges", 0, "from", 1, "to", 2),
            checker("palindrome_partition", "text", 0)
        }) {
            for (String input :
                    new String[] {"", "{}", "[]", "[[]]", "[{}]", "[1e9,7]", "[\"x\",1,2]", "[[[]],[],[]]"}) {
                assertThat(accepts(checker, input, "[1]", "[1]")).isFalse();
            }
            assertThat(checker.accepts(bytes("[1]"), bytes("[1]"))).isFalse();
        }
    }

    @Test
    void families_wantTheirOptions() {
        refused(() -> checker("path", "edges", 0), "option from of checker predicate is missing");
        refused(() -> checker("sorcery"), "is sorcery (expected: one of permutation, topological_order, path,");
        refused(() -> checker("permutation", "items", 0, "base", 1), "option \"base\" of predicate permutation");
        refused(() -> checker("permutation", "items", 32), "option items of checker predicate is 32");
    }

    private static void refused(Runnable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageContaining(message);
    }
}
