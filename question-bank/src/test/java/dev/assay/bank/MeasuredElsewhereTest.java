package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Severity;
import dev.assay.machine.Machine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredElsewhereTest {
    private static final Machine HERE = new Machine("Some One", 2, 640);

    @TempDir
    private Path folder;

    private List<Diagnostic> doubts(String limits) {
        Bank bank = new BankFixture(folder)
                .append(BankFixture.QUESTION, "limits: {" + limits + "}\n")
                .bank();
        return MeasuredElsewhere.check(bank.questions(), () -> HERE);
    }

    @Test
    void limitsMeasuredHere_areNotDoubted() {
        assertThat(doubts("time_ms: auto, measured_on: {processor: Some One, cores: 2, speed: 600}"))
                .isEmpty();
    }

    @Test
    void limitsMeasuredElsewhere_areAWarning() {
        assertThat(doubts("time_ms: auto, measured_on: {processor: 'Another', cores: 2, speed: 640}"))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
                    assertThat(doubt)
                            .hasToString(BankFixture.QUESTION
                                    + ": warning: limits were measured on Another x 2 (speed 640), and this is Some One"
                                    + " x 2 (speed 640) (expected: ./assay calibrate --write on a machine of this kind)"
                                    + " [measured-here]");
                });
    }

    @Test
    void machine_isNotMeasuredWhereNoLimitsWere() {
        Bank bank = new BankFixture(folder)
                .append(BankFixture.QUESTION, "limits: {cpu_ms: 900}\n")
                .bank();
        assertThat(MeasuredElsewhere.check(bank.questions(), () -> {
                    throw new AssertionError("measured");
                }))
                .isEmpty();
    }
}
