package dev.assay.bank;

import dev.assay.bank.finding.Check;
import dev.assay.machine.Machine;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Limits that were measured on a machine unlike the one that programs are about to be held to them on. */
public final class MeasuredElsewhere {
    private MeasuredElsewhere() {}

    /**
     * A warning for each question of which that is so.
     *
     * @param here the machine; asked for only if some limits say where they were measured
     */
    public static List<Diagnostic> check(List<BankQuestion> questions, Supplier<Machine> here) {
        List<BankQuestion> measured = questions.stream()
                .filter(question -> question.measuredOn().isPresent())
                .toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        Machine machine = here.get();
        return measured.stream()
                .flatMap(question -> question.measuredOn().flatMap(there -> there.doubtOn(machine)).stream()
                        .map(doubt -> new Diagnostic(
                                Path.of("questions", question.question().slug().value(), "question.yaml"),
                                0,
                                Check.MEASURED_HERE,
                                "limits " + doubt
                                        + " (expected: ./assay calibrate --write on a machine of this kind)")))
                .toList();
    }
}
