package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-picked values at the edges of the checkers that compare JSON. */
class ValueCheckerTest {
    private static final CheckerSpec JSON = CheckerSpec.ofValues();
    private static final CheckerSpec UNORDERED = new CheckerSpec("unordered", Map.of());
    private static final CheckerSpec DEEP = new CheckerSpec("unordered_deep", Map.of());
    private static final CheckerSpec SET = new CheckerSpec("set", Map.of());
    private static final CheckerSpec ONE_OF = new CheckerSpec("one_of", Map.of());

    record Row(CheckerSpec spec, String expected, String actual, boolean accepted) {}

    private static Row yes(CheckerSpec spec, String expected, String actual) {
        return new Row(spec, expected, actual, true);
    }

    private static Row no(CheckerSpec spec, String expected, String actual) {
        return new Row(spec, expected, actual, false);
    }

    static Stream<Row> json() {
        return Stream.of(
                yes(JSON, "[1,2]", " [1, 2]\n"),
                no(JSON, "[1,2]", "[2,1]"),
                no(JSON, "[1,2]", "[1,2,3]"),
                no(JSON, "[1]", "1"),
                no(JSON, "1", "\"1\""),
                no(JSON, "0", "false"),
                no(JSON, "0", "null"),
                yes(JSON, "null", "null"),
                yes(JSON, "true", "true"),
                no(JSON, "\"a\"", "\"A\""),
                yes(JSON, "\"\\u00e9\"", "\"é\""),
                yes(JSON, "1.0", "1.0000001"),
                no(JSON, "1.0", "1.0001"),
                yes(JSON, "1000000.0", "1000000.5"),
                yes(JSON, "0.0", "-0.0"),
                yes(JSON, "3", "3.0"),
                no(JSON, "9007199254740992", "9007199254740993"),
                no(JSON, "123456789012345678901234567890", "123456789012345678901234567891"),
                yes(JSON, "123456789012345678901234567890", "123456789012345678901234567890"),
                no(JSON, "1.5", "1e999"),
                yes(JSON, "1e999", "1e999"),
                no(JSON, "1.0", "NaN"),
                no(JSON, "[1]", "[1"),
                no(JSON, "[1]", "[1] [1]"),
                no(JSON, "[1]", ""),
                no(JSON, "{\"a\":1}", "{\"a\":1,\"a\":1}"),
                yes(JSON, "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}"),
                no(JSON, "{\"a\":1}", "{\"b\":1}"),
                yes(new CheckerSpec("json", Map.of("abs", 0.5)), "1.0", "1.5"),
                no(new CheckerSpec("json", Map.of("abs", 0.5)), "1", "2"),
                no(new CheckerSpec("json", Map.of("abs", 0)), "1.0", "1.0000001"));
    }

    static Stream<Row> unordered() {
        return Stream.of(
                yes(UNORDERED, "[1,2,2]", "[2,1,2]"),
                no(UNORDERED, "[1,2,2]", "[1,1,2]"),
                no(UNORDERED, "[1,2]", "[1,2,2]"),
                yes(UNORDERED, "[[1,2],[3]]", "[[3],[1,2]]"),
                no(UNORDERED, "[[1,2],[3]]", "[[3],[2,1]]"),
                yes(UNORDERED, "[0.1,0.2]", "[0.20000001,0.1]"),
                yes(UNORDERED, "[9007199254740993,9007199254740992.0]", "[9007199254740992.0,9007199254740993]"),
                yes(UNORDERED, "[]", "[]"),
                no(UNORDERED, "1", "1"),
                yes(DEEP, "[[1,2],[3]]", "[[3],[2,1]]"),
                no(DEEP, "[[1,2],[3]]", "[[3,1],[2]]"),
                yes(DEEP, "[[[2,1],[]],[[3]]]", "[[[3]],[[],[1,2]]]"),
                yes(SET, "[1,2]", "[2,1,1,2]"),
                yes(SET, "[1,2,2]", "[1,2]"),
                no(SET, "[1,2]", "[1]"),
                no(SET, "[1]", "[1,2]"),
                yes(ONE_OF, "[[0,1],[1,0]]", "[1,0]"),
                no(ONE_OF, "[[0,1],[1,0]]", "[0,0]"),
                no(ONE_OF, "5", "5"));
    }

    @ParameterizedTest
    @MethodSource({"json", "unordered"})
    void checker_decidesAsTheTableSays(Row row) {
        assertThat(Checker.of(row.spec()).accepts(bytes(row.expected()), bytes(row.actual())))
                .isEqualTo(row.accepted());
    }

    @Test
    void nestingBeyondTheBound_isRejectedAndNothingElse() {
        String within = "[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH);
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        for (CheckerSpec spec : new CheckerSpec[] {JSON, UNORDERED, DEEP, SET}) {
            assertThat(Checker.of(spec).accepts(bytes(within), bytes(within))).isTrue();
            assertThat(Checker.of(spec).accepts(bytes(deep), bytes(deep))).isFalse();
        }
    }

    @Test
    void longLists_areComparedAlsoWithoutOrder() {
        StringBuilder up = new StringBuilder("[0");
        StringBuilder down = new StringBuilder("[200000");
        for (int i = 1; i <= 200_000; i++) {
            up.append(',').append(i);
            down.append(',').append(200_000 - i);
        }
        for (CheckerSpec spec : new CheckerSpec[] {UNORDERED, DEEP, SET}) {
            assertThat(Checker.of(spec).accepts(bytes(up + "]"), bytes(down + "]")))
                    .isTrue();
            assertThat(Checker.of(spec).accepts(bytes(up + "]"), bytes(down + ",1]")))
                    .isEqualTo(spec.equals(SET));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
