package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the default validator of Kattis problem packages and the comparators of testlib are documented to do, done by our
 * checkers. A row names the flag or the comparator, and says where we differ on purpose.
 */
class PublishedRulesTest {
    private static final CheckerSpec PLAIN = new CheckerSpec("token", Map.of("case_sensitive", false));
    private static final CheckerSpec CASE = CheckerSpec.defaults();
    private static final CheckerSpec SPACE =
            new CheckerSpec("token", Map.of("case_sensitive", false, "space_change_sensitive", true));
    private static final CheckerSpec BOTH = new CheckerSpec("token", Map.of("space_change_sensitive", true));
    private static final CheckerSpec ABS = floats(Map.of("abs", 1e-2));
    private static final CheckerSpec REL = floats(Map.of("rel", 1e-2));
    private static final CheckerSpec EITHER = floats(Map.of("abs", 1e-2, "rel", 1e-2));
    private static final CheckerSpec RCMP4 = new CheckerSpec("float", Map.of("abs", 1e-4, "rel", 1e-4));
    private static final CheckerSpec RCMP9 = new CheckerSpec("float", Map.of("abs", 1e-9, "rel", 1e-9));
    private static final CheckerSpec LINE = new CheckerSpec("line", Map.of());

    record Row(String rule, CheckerSpec spec, String expected, String actual, boolean accepted) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private static CheckerSpec floats(Map<String, Object> tolerances) {
        Map<String, Object> options = new HashMap<>(tolerances);
        options.put("case_sensitive", false);
        return new CheckerSpec("float", options);
    }

    private static Row yes(String rule, CheckerSpec spec, String expected, String actual) {
        return new Row(rule, spec, expected, actual, true);
    }

    private static Row no(String rule, CheckerSpec spec, String expected, String actual) {
        return new Row(rule, spec, expected, actual, false);
    }

    static Stream<Row> kattis() {
        return Stream.of(
                yes("no flag: case does not matter", PLAIN, "Yes No", "yES nO"),
                yes("no flag: any white space is as good as other", PLAIN, "a b\nc", "a\n\n b\tc \n"),
                yes("no flag: white space at the ends does not matter", PLAIN, "a", " \n a \n"),
                no("no flag: a token that is missing", PLAIN, "a b", "a"),
                no("no flag: a token too many", PLAIN, "a", "a b"),
                no("no flag: numbers are tokens like others", PLAIN, "0.0314", "3.14000000e-2"),
                no("no flag: 1 and 1.0 are different tokens", PLAIN, "1", "1.0"),
                no("case_sensitive", CASE, "Yes", "yes"),
                yes("case_sensitive: white space still does not matter", CASE, "Yes No", "Yes\nNo"),
                no("space_change_sensitive: more blanks", SPACE, "a b", "a  b"),
                no("space_change_sensitive: a tab for a blank", SPACE, "a b", "a\tb"),
                no("space_change_sensitive: a line end for a blank", SPACE, "a b", "a\nb"),
                no("space_change_sensitive: white space in front", SPACE, "a", " a"),
                no("space_change_sensitive: a final newline that is missing", SPACE, "a\n", "a"),
                no("space_change_sensitive: a final newline too many", SPACE, "a", "a\n"),
                yes("space_change_sensitive: case still does not matter", SPACE, "A b\n", "a B\n"),
                no("both flags: case", BOTH, "A b\n", "a b\n"),
                yes("both flags: equal bytes", BOTH, "A  b\n", "A  b\n"),
                yes("float tolerance: any formatting of a number", EITHER, "0.0314", "3.14000000e-2"),
                yes("float_absolute_tolerance: within", ABS, "100", "100.005"),
                no("float_absolute_tolerance: beyond, though relatively near", ABS, "100", "100.5"),
                yes("float_relative_tolerance: within", REL, "100", "100.5"),
                no("float_relative_tolerance: beyond, though absolutely near", REL, "0.001", "0.002"),
                no("float_relative_tolerance: of the judge's number, not of the other", REL, "100", "101.005"),
                yes("both tolerances: one of them is enough, the absolute", EITHER, "0.001", "0.002"),
                yes("both tolerances: one of them is enough, the relative", EITHER, "100", "100.5"),
                no("both tolerances: neither", EITHER, "100", "102"),
                no("float tolerance: a number is expected", EITHER, "1.5", "abc"),
                yes("float tolerance: other tokens as without it", EITHER, "Case x", "case X"),
                no("float tolerance: a token that only begins like a number", EITHER, "1", "1x"),
                yes("float tolerance: signs", EITHER, "-0.0", "+0"),
                yes(
                        "float tolerance with space_change_sensitive",
                        new CheckerSpec("float", Map.of("abs", 0.1, "space_change_sensitive", true)),
                        "1 2\n",
                        "1.01 2\n"),
                no(
                        "float tolerance with space_change_sensitive: blanks",
                        new CheckerSpec("float", Map.of("abs", 0.1, "space_change_sensitive", true)),
                        "1 2\n",
                        "1  2\n"),
                yes("we differ: nan equals the word nan, where a distance would be no number", EITHER, "nan", "NaN"));
    }

    static Stream<Row> testlib() {
        return Stream.of(
                yes("wcmp: sequences of tokens", CASE, "ab cd\n", "ab\ncd"),
                no("wcmp: case matters", CASE, "ab", "AB"),
                no("wcmp: order matters", CASE, "a b", "b a"),
                no("wcmp: length matters", CASE, "a b", "a b c"),
                yes("lcmp: blanks at line ends do not matter", LINE, "a b\nc\n", "a b  \nc"),
                no("lcmp: tokens on other lines", LINE, "a b\nc", "a\nb c"),
                no("we differ from lcmp: blanks inside a line matter", LINE, "a b", "a  b"),
                no("fcmp: lines as they are", LINE, "a b", "a b c"),
                yes("rcmp4: absolute error", RCMP4, "0.5", "0.50009"),
                yes("rcmp4: relative error", RCMP4, "20000", "20001.9"),
                no("rcmp4: beyond both", RCMP4, "1", "1.0002"),
                no("rcmp9: beyond both", RCMP9, "1", "1.00000001"),
                yes("rcmp9: within", RCMP9, "1", "1.0000000009"),
                no("rcmp: as many numbers", RCMP4, "1 2", "1"),
                no("rcmp: numbers only", RCMP4, "1", "one"),
                no("ncmp: whole numbers exactly", CASE, "9223372036854775807", "9223372036854775806"),
                no("hcmp: huge whole numbers exactly", CASE, "1" + "0".repeat(400), "1" + "0".repeat(399) + "1"),
                yes("yesno: case does not matter", PLAIN, "YES", "yes"),
                no("yesno: yes is not no", PLAIN, "YES", "no"),
                yes("nyesno: several of them", PLAIN, "YES NO", "yes\nno"));
    }

    static Stream<Row> values() {
        return Stream.of(
                yes("uncmp: numbers in any order", new CheckerSpec("unordered", Map.of()), "[1,2,2]", "[2,1,2]"),
                no("uncmp: each as often", new CheckerSpec("unordered", Map.of()), "[1,2,2]", "[1,1,2]"));
    }

    @ParameterizedTest
    @MethodSource({"kattis", "testlib", "values"})
    void rule_isKept(Row row) {
        assertThat(Checker.of(row.spec())
                        .accepts(
                                row.expected().getBytes(StandardCharsets.UTF_8),
                                row.actual().getBytes(StandardCharsets.UTF_8)))
                .as(row.rule())
                .isEqualTo(row.accepted());
    }
}
