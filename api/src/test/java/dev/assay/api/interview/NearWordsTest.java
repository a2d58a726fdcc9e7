package dev.assay.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    private static final Map<String, String> WORDS = Map.of(
            "arrays", "arrays",
            "hash-tables", "hash-tables",
            "hashmap", "hash-tables",
            "dp", "dynamic-programming",
            "dynamic-programming", "dynamic-programming",
            "trees", "trees",
            "binary-trees", "binary-trees",
            "graphs", "graphs");

    @ParameterizedTest
    @CsvSource({
        "array, arrays",
        "arays, arrays",
        "hashmap, hash-tables",
        "hash-table, hash-tables",
        "dp, dynamic-programming",
        "dynamic programing, dynamic-programming",
        "tree, 'trees,binary-trees'",
        "programming, dynamic-programming"
    })
    void whatSomebodyMayHaveMeant_comesNearestFirst(String word, String meant) {
        assertThat(NearWords.to(word, WORDS)).isEqualTo(Arrays.asList(meant.split(",", -1)));
    }

    @Test
    void whatIsNothingLikeAWord_isNotSuggested() {
        for (String word : List.of("x", "quantum", "", "networks")) {
            assertThat(NearWords.to(word, WORDS)).as(word).isEmpty();
        }
    }
}
