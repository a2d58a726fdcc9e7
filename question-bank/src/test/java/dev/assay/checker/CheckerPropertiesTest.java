package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all outputs. */
class CheckerPropertiesTest {
    private static final Checker TOKEN = Checker.of(CheckerSpec.defaults());
    private static final Checker LINE = Checker.of(new CheckerSpec("line", Map.of()));
    private static final Checker EXACT = Checker.of(new CheckerSpec("exact", Map.of()));
    private static final Checker FLOAT = Checker.of(new CheckerSpec("float", Map.of()));

    @Provide
    Arbitrary<Checker> checkers() {
        return Arbitraries.of(TOKEN, LINE, EXACT, FLOAT, Checker.of(new CheckerSpec("float", Map.of("abs", 0))));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\n\r\f\u000b").ofMinLength(1).ofMaxLength(4);
    }

    /** Text in which tokens, lines and numbers are likely. */
    @Provide
    Arbitrary<byte[]> outputs() {
        return Arbitraries.strings()
                .withChars("019.-+eE xX\n\r\t\u00ff\0")
                .ofMaxLength(40)
                .map(CheckerPropertiesTest::bytes);
    }

    @Property
    void everyChecker_acceptsTheExpectedOutputItself(
            @ForAll("checkers") Checker checker, @ForAll("outputs") byte[] output) {
        assertThat(checker.accepts(output, output.clone())).isTrue();
    }

    @Property
    void everyChecker_acceptsAnyBytesWithoutFailing(
            @ForAll("checkers") Checker checker, @ForAll byte[] expected, @ForAll byte[] actual) {
        checker.accepts(expected, actual);
        assertThat(checker.accepts(expected, expected)).isTrue();
    }

    @Property
    void stricterCheckers_acceptNothingThatLooserOnesReject(
            @ForAll("outputs") byte[] expected, @ForAll("outputs") byte[] actual) {
        assertThat(!EXACT.accepts(expected, actual) || LINE.accepts(expected, actual))
                .isTrue();
        assertThat(!LINE.accepts(expected, actual) || TOKEN.accepts(expected, actual))
                .isTrue();
        assertThat(!TOKEN.accepts(expected, actual) || FLOAT.accepts(expected, actual))
                .isTrue();
    }

    @Property
    void tokenAndLineAndExact_areSymmetric(@ForAll("outputs") byte[] one, @ForAll("outputs") byte[] other) {
        for (Checker checker : List.of(EXACT, LINE, TOKEN)) {
            assertThat(checker.accepts(one, other)).isEqualTo(checker.accepts(other, one));
        }
    }

    @Property
    void token_ignoresHowWordsAreSeparated(
            @ForAll @Size(max = 8) List<@From("words") String> words,
            @ForAll("blanks") String one,
            @ForAll("blanks") String other) {
        assertThat(TOKEN.accepts(bytes(String.join(one, words)), bytes(other + String.join(other, words) + one)))
                .isTrue();
    }

    @Property
    void token_seesEveryChangedWord(
            @ForAll @Size(min = 1, max = 8) List<@From("words") String> words, @ForAll("words") String more) {
        String text = String.join(" ", words);
        assertThat(TOKEN.accepts(bytes(text), bytes(text + more))).isFalse();
        assertThat(TOKEN.accepts(bytes(text), bytes(text + " " + more))).isFalse();
    }

    @Property
    void line_ignoresBlanksAtLineEnds(
            @ForAll @Size(max = 8) List<@From("words") String> words, @ForAll("blanks") String blanks) {
        String end = blanks.replace("\n", "") + "\n";
        assertThat(LINE.accepts(bytes(String.join("\n", words)), bytes(String.join(end, words) + end)))
                .isTrue();
    }

    @Property
    void absoluteTolerance_isSymmetricAndIsTheDistance(
            @ForAll double one, @ForAll double other, @ForAll @DoubleRange(max = 1) double tolerance) {
        Checker checker = Checker.of(new CheckerSpec("float", Map.of("abs", tolerance)));
        boolean accepted = checker.accepts(bytes(Double.toString(one)), bytes(Double.toString(other)));
        assertThat(accepted).isEqualTo(Math.abs(one - other) <= tolerance);
        assertThat(checker.accepts(bytes(Double.toString(other)), bytes(Double.toString(one))))
                .isEqualTo(accepted);
    }

    @Property
    void relativeTolerance_isAShareOfTheExpectedNumber(
            @ForAll double expected, @ForAll @DoubleRange(min = 0.9, max = 1.1) double factor) {
        Checker checker = Checker.of(new CheckerSpec("float", Map.of("rel", 0.05)));
        double actual = expected * factor;
        assertThat(checker.accepts(bytes(Double.toString(expected)), bytes(Double.toString(actual))))
                .isEqualTo(Math.abs(expected - actual) <= 0.05 * Math.abs(expected));
    }

    @Property
    void numbers_areReadAsTheJavaLibraryReadsThem(@ForAll long digits, @ForAll short exponent) {
        String text = digits + "e" + exponent % 330;
        double value = Double.parseDouble(text);
        Double finite = Double.isInfinite(value) ? Double.NaN : value;
        byte[] bytes = bytes(text);
        assertThat(Double.valueOf(DecimalNumber.parse(bytes, 0, bytes.length))).isEqualTo(finite);
    }

    @Property
    void shortNumbers_areReadAsTheJavaLibraryReadsThem(@ForAll int digits, @ForAll @IntRange(max = 9) int point) {
        String text = new BigDecimal(BigInteger.valueOf(digits), point).toPlainString();
        byte[] bytes = bytes(text);
        assertThat(DecimalNumber.parse(bytes, 0, bytes.length)).isEqualTo(Double.parseDouble(text) + 0.0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
