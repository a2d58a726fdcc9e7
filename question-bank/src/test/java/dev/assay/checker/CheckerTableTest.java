package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-picked outputs at the edges of each checker. Strings stand for their Latin-1 bytes, so {@code \u00ff} is no UTF-8. */
class CheckerTableTest {
    private static final CheckerSpec EXACT = spec("exact", Map.of());
    private static final CheckerSpec EXACT_NEWLINE = spec("exact", Map.of("final_newline", true));
    private static final CheckerSpec TOKEN = CheckerSpec.defaults();
    private static final CheckerSpec TOKEN_ANY_CASE = spec("token", Map.of("case_sensitive", false));
    private static final CheckerSpec LINE = spec("line", Map.of());
    private static final CheckerSpec FLOAT = spec("float", Map.of());
    private static final CheckerSpec FLOAT_ABS = spec("float", Map.of("abs", 0.5));
    private static final CheckerSpec FLOAT_REL = spec("float", Map.of("rel", 0.01));

    record Row(CheckerSpec spec, String expected, String actual, boolean accepted) {}

    private static CheckerSpec spec(String name, Map<String, Object> options) {
        return new CheckerSpec(name, options);
    }

    private static Row yes(CheckerSpec spec, String expected, String actual) {
        return new Row(spec, expected, actual, true);
    }

    private static Row no(CheckerSpec spec, String expected, String actual) {
        return new Row(spec, expected, actual, false);
    }

    static Stream<Row> exact() {
        return Stream.of(
                yes(EXACT, "", ""),
                yes(EXACT, "", "\n"),
                yes(EXACT, "a\n", "a"),
                yes(EXACT, "a", "a\n"),
                no(EXACT, "a\n", "a\n\n"),
                no(EXACT, "a", "a\r\n"),
                no(EXACT, "a", "a "),
                no(EXACT, "a", "A"),
                yes(EXACT, "\u00ff\0", "\u00ff\0"),
                no(EXACT, "\u00ff", "\u00fe"),
                no(EXACT_NEWLINE, "a\n", "a"),
                yes(EXACT_NEWLINE, "a\n", "a\n"));
    }

    static Stream<Row> token() {
        return Stream.of(
                yes(TOKEN, "", ""),
                yes(TOKEN, "", " \t\r\n\u000b\f"),
                no(TOKEN, "", "a"),
                no(TOKEN, "a", ""),
                no(TOKEN, "a", " \n"),
                yes(TOKEN, "1 2\n3\n", "1\n2   3"),
                yes(TOKEN, "1\n2\n", "1\r\n2\r\n"),
                no(TOKEN, "12", "1 2"),
                no(TOKEN, "1 2", "12"),
                no(TOKEN, "1 2", "1"),
                no(TOKEN, "1", "1 2"),
                no(TOKEN, "1", "1.0"),
                no(TOKEN, "a", "A"),
                no(TOKEN, "ab", "abc"),
                no(TOKEN, "a", "a\0"),
                yes(TOKEN, "\u00ff\u00fe", " \u00ff\u00fe\n"),
                no(TOKEN, "\u00ff", "\u00fe"),
                no(TOKEN, "a\u00a0b", "a b"),
                yes(TOKEN_ANY_CASE, "Yes NO", "yEs no"),
                no(TOKEN_ANY_CASE, "[", "{"),
                no(TOKEN_ANY_CASE, "@", "`"),
                no(TOKEN_ANY_CASE, "\u00c4", "\u00e4"));
    }

    static Stream<Row> line() {
        return Stream.of(
                yes(LINE, "", ""),
                yes(LINE, "", " \n\n"),
                yes(LINE, "a b\nc\n", "a b\nc"),
                yes(LINE, "a b\nc\n", "a b \t\r\nc\r\n"),
                yes(LINE, "a\n", "a\n\n\n"),
                no(LINE, "a b", "a  b"),
                no(LINE, "a", " a"),
                no(LINE, "a\nb", "a b"),
                no(LINE, "a\nb", "a\n\nb"),
                no(LINE, "\na", "a"),
                no(LINE, "a\nb", "a"),
                no(LINE, "a", "a\nb"),
                no(LINE, "a", "A"),
                yes(LINE, " a\n\n b", " a\n  \n b"),
                yes(LINE, "\u00ff", "\u00ff\n"));
    }

    static Stream<Row> floats() {
        return Stream.of(
                yes(FLOAT, "1", "1.0000001"),
                no(FLOAT, "1", "1.00001"),
                yes(FLOAT, "1000000", "1000000.5"),
                yes(FLOAT, "0.5", ".5"),
                yes(FLOAT, "5", "5."),
                yes(FLOAT, "+5", "5e0"),
                yes(FLOAT, "100", "1E+2"),
                yes(FLOAT, "-0.0", "0"),
                yes(FLOAT, "0", "1e-400"),
                yes(FLOAT, "0", "0e99999999999999999999"),
                no(FLOAT, "1", "."),
                no(FLOAT, "1", "1e"),
                no(FLOAT, "1", "1f"),
                no(FLOAT, "1", "1.0.0"),
                no(FLOAT, "1", "--1"),
                no(FLOAT, "1", "+"),
                no(FLOAT, "1", "one"),
                no(FLOAT, "one", "1"),
                no(FLOAT, "16", "0x10"),
                yes(FLOAT, "0x10", "0x10"),
                no(FLOAT, "0x10", "16"),
                yes(FLOAT, "nan", "nan"),
                no(FLOAT, "nan", "NaN"),
                no(FLOAT, "nan", "1"),
                no(FLOAT, "1", "nan"),
                yes(FLOAT, "inf", "inf"),
                no(FLOAT, "inf", "1e400"),
                no(FLOAT, "inf", "-inf"),
                yes(FLOAT, "1e400", "1e400"),
                no(FLOAT, "1e400", "1e401"),
                no(FLOAT, "1e308", "-1e308"),
                yes(FLOAT, "0.1", "0.1000000000000000055511151231257827021181583404541015625"),
                yes(FLOAT, "x = 1.5\n", "x  =  1.50"),
                no(FLOAT, "X 1", "x 1"),
                yes(spec("float", Map.of("case_sensitive", false)), "X 1", "x 1"),
                yes(FLOAT_ABS, "1", "1.5"),
                no(FLOAT_ABS, "1", "1.6"),
                no(FLOAT_ABS, "1000", "1001"),
                yes(FLOAT_REL, "1000", "1010"),
                no(FLOAT_REL, "1010", "999"),
                no(FLOAT_REL, "0", "1e-300"),
                yes(spec("float", Map.of("abs", 0)), "1", "1.0"),
                no(spec("float", Map.of("abs", 0)), "1", "1.0000001"));
    }

    @ParameterizedTest
    @MethodSource({"exact", "token", "line", "floats"})
    void checker_decidesAsTheTableSays(Row row) {
        assertThat(Checker.of(row.spec()).accepts(bytes(row.expected()), bytes(row.actual())))
                .isEqualTo(row.accepted());
    }

    @Test
    void longTokens_areComparedInLinearTime() {
        byte[] digits = bytes("7".repeat(4 << 20));
        byte[] other = bytes("7".repeat((4 << 20) - 1) + "8");
        for (CheckerSpec spec : new CheckerSpec[] {EXACT, TOKEN, LINE, FLOAT}) {
            assertThat(Checker.of(spec).accepts(digits, digits.clone())).isTrue();
            assertThat(Checker.of(spec).accepts(digits, other)).isFalse();
        }
    }

    @Test
    void longNumbers_areStillNumbers() {
        assertThat(Checker.of(FLOAT).accepts(bytes("1"), bytes("1." + "0".repeat(1 << 20))))
                .isTrue();
        assertThat(Checker.of(FLOAT).accepts(bytes("1"), bytes("0".repeat(1 << 20) + "1")))
                .isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
