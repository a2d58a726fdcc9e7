package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the one verdict out of many. */
class VerdictFoldProperties {
    @Property
    void firstFailure_decides(@ForAll("verdicts") List<Optional<Verdict>> verdicts) {
        Optional<Verdict> firstFailure = verdicts.stream()
                .flatMap(Optional::stream)
                .filter(verdict -> verdict != Verdict.AC)
                .findFirst();
        if (firstFailure.isPresent()) {
            assertThat(VerdictFold.fold(verdicts)).isEqualTo(firstFailure);
        }
    }

    @Property
    void accepted_needsOneAcceptedTestAndNoFailure(@ForAll("verdicts") List<Optional<Verdict>> verdicts) {
        boolean any = verdicts.contains(Optional.of(Verdict.AC));
        boolean all = verdicts.stream().flatMap(Optional::stream).allMatch(Verdict.AC::equals);
        assertThat(VerdictFold.fold(verdicts).equals(Optional.of(Verdict.AC))).isEqualTo(any && all);
    }

    @Property
    void testsWithoutVerdict_changeNothing(@ForAll("verdicts") List<Optional<Verdict>> verdicts) {
        List<Optional<Verdict>> judged =
                verdicts.stream().filter(Optional::isPresent).toList();
        assertThat(VerdictFold.fold(judged)).isEqualTo(VerdictFold.fold(verdicts));
    }

    @Property
    void testsAfterAFailure_changeNothing(
            @ForAll("verdicts") List<Optional<Verdict>> verdicts, @ForAll("verdicts") List<Optional<Verdict>> more) {
        List<Optional<Verdict>> failed = new ArrayList<>(verdicts);
        failed.add(Optional.of(Verdict.WA));
        Optional<Verdict> before = VerdictFold.fold(failed);
        failed.addAll(more);
        assertThat(VerdictFold.fold(failed)).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Optional<Verdict>>> verdicts() {
        return Arbitraries.of(Verdict.AC, Verdict.AC, Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.RTE)
                .optional()
                .list()
                .ofMaxSize(8);
    }
}
