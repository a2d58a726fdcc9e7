package dev.assay.bank;

import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.SOLUTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of broken banks: a small valid bank, broken in one place, and exactly the diagnostics that must come of it. */
class BrokenBanksTest {
    static Stream<Broken> corpus() {
        return Stream.of(
                        BrokenFiles.all(),
                        BrokenContent.all(),
                        BrokenKinds.all(),
                        BrokenRecipes.all(),
                        BrokenAssets.all(),
                        BrokenAdvice.all())
                .flatMap(banks -> banks);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void brokenBank_getsItsDiagnostics(Broken broken, @TempDir Path folder) {
        BankFixture bank = broken.breaking().apply(new BankFixture(folder));
        assertThat(bank.complaints()).containsExactlyElementsOf(broken.complaints());
    }

    @Test
    void corpus_breaksEveryCheck() {
        List<String> broken = new ArrayList<>();
        corpus().forEach(bank ->
                bank.complaints().forEach(complaint -> broken.add(complaint.substring(complaint.indexOf(' ') + 1))));
        assertThat(Arrays.stream(Check.values())
                        .filter(check -> check.stage() == Check.Stage.READING)
                        .map(Check::label))
                .allMatch(broken::contains);
    }

    @Test
    void brokenPlaces_areAllReportedAtOnce(@TempDir Path folder) {
        BankFixture bank = new BankFixture(folder)
                .replace("bank.yaml", "id: small", "id: Small")
                .replace(QUESTION, "difficulty: EASY", "difficulty: NONE")
                .append(STATEMENT, "<b>\n")
                .delete(SOLUTION);
        assertThat(bank.complaints())
                .containsExactly(
                        "bank.yaml:2 value",
                        QUESTION + ":6 value",
                        "questions/echo/solutions:0 accepted-solution",
                        STATEMENT + ":10 text-content");
    }

    @Test
    void folderThatIsNotThere_isAFinding(@TempDir Path folder) {
        BankReading reading = new BankReader(KnownLanguages.three()).read(folder.resolve("nothing"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        BankReading.Invalid.class,
                        invalid -> assertThat(invalid.diagnostics())
                                .singleElement()
                                .satisfies(found -> assertThat(found.message())
                                        .contains("nothing is no folder (expected: a bank)")));
    }

    @Test
    void messages_nameTheValueAndTheExpectation(@TempDir Path folder) {
        BankFixture bank = new BankFixture(folder).replace(QUESTION, "time_limit_min: 5", "time_limit_min: soon");
        assertThat(bank.read())
                .isInstanceOfSatisfying(
                        BankReading.Invalid.class,
                        invalid -> assertThat(invalid.diagnostics())
                                .singleElement()
                                .hasToString(QUESTION
                                        + ":9: time_limit_min is soon (expected: an integer from 1 to 480) [value]"));
    }
}
