package dev.assay.harness;

import static dev.assay.signature.Signatures.function;
import static dev.assay.signature.Signatures.inPlace;
import static dev.assay.signature.Signatures.lruCache;
import static dev.assay.signature.Signatures.twoSum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.Range;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterTest {
    private static final List<Signature> SIGNATURES = List.of(
            twoSum(),
            inPlace("reverse", "char[] s"),
            lruCache(),
            function("TreeNode<int>[] build", "ListNode<long> list", "TreeNode<int> root"),
            function(
                    "list<list<string>> mix",
                    "string[][] words",
                    "list<long> numbers",
                    "double d",
                    "bool b",
                    "char c",
                    "string s",
                    "long l"));

    /** The starters of one language, one after the other, as they are kept among the test resources. */
    @ParameterizedTest
    @EnumSource
    void aStarterIsWhatSomebodyWouldWriteByHand(HarnessLanguage language) {
        String starters = SIGNATURES.stream()
                .map(signature -> Harness.of(signature, language).starter())
                .collect(Collectors.joining("=====\n"));
        assertThat(starters).isEqualTo(golden(language));
    }

    private static String golden(HarnessLanguage language) {
        try (InputStream file = StarterTest.class.getResourceAsStream("/harness/starters/" + language.id() + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void longsOfJavaScriptAreNumbersWhereConstraintsSayThatTheyFit() {
        Constraints small = Constraints.value(Range.of(0, 1L << 40));
        FunctionSignature half = new FunctionSignature(
                "half",
                List.of(
                        new Parameter("n", ValueType.parse("long"), small),
                        new Parameter(
                                "m",
                                ValueType.parse("long[]"),
                                Constraints.none().withEach(small))),
                new ReturnValue(ValueType.parse("long"), small),
                Optional.empty());
        assertThat(Harness.of(half, HarnessLanguage.TYPESCRIPT).declaration())
                .isEqualTo("function half(n: number, m: number[]): number");
        assertThat(Harness.of(function("long half", "long n", "long[] m"), HarnessLanguage.TYPESCRIPT)
                        .declaration())
                .isEqualTo("function half(n: bigint, m: bigint[]): bigint");
    }

    @Test
    void everyLanguageIsFoundByItsId() {
        assertThat(Stream.of("javascript", "typescript", "python", "java", "cpp", "go")
                        .map(HarnessLanguage::of)
                        .flatMap(Optional::stream))
                .containsExactly(HarnessLanguage.values());
        assertThat(HarnessLanguage.of("rust")).isEmpty();
    }
}
