package dev.assay.db.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TestsBlobTest {
    @Property(tries = 200)
    void tests_come_back_byte_for_byte(@ForAll("tests") List<Pair> pairs) {
        List<JudgeTest> back = TestsBlob.read(TestsBlob.write(tests(pairs)));

        assertThat(back).hasSameSizeAs(pairs);
        for (int i = 0; i < pairs.size(); i++) {
            assertThat(back.get(i).index()).isEqualTo(i);
            assertThat(back.get(i).input()).isEqualTo(pairs.get(i).input());
            assertThat(back.get(i).expected().map(Arrays::hashCode))
                    .isEqualTo(pairs.get(i).expected().map(Arrays::hashCode));
        }
    }

    @Property(tries = 100)
    void blob_that_is_cut_off_is_refused(
            @ForAll("tests") List<Pair> pairs, @ForAll @IntRange(min = 1, max = 99) int cut) {
        byte[] blob = TestsBlob.write(tests(pairs));
        byte[] part = Arrays.copyOf(blob, blob.length * cut / 100);

        assertThatThrownBy(() -> TestsBlob.read(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void other_format_is_refused() {
        assertThatThrownBy(() -> TestsBlob.read(new byte[] {2, 0, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 2 (expected: 1)");
    }

    @Provide
    Arbitrary<List<Pair>> tests() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        return Combinators.combine(bytes, bytes.optional())
                .as(Pair::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<JudgeTest> tests(List<Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new JudgeTest(
                        i,
                        Integer.toString(i),
                        true,
                        pairs.get(i).input(),
                        pairs.get(i).expected()))
                .toList();
    }

    // Compared by content where it is compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Pair(byte[] input, Optional<byte[]> expected) {}
}
