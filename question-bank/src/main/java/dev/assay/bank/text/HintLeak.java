package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlValue;
import java.util.List;

/** A hint helps to think; one that is a line of an accepted solution is the solution. */
public final class HintLeak {
    private HintLeak() {}

    /**
     * Checks hints against accepted solutions.
     *
     * @param place where the hints are written
     */
    public static void check(List<String> hints, YamlValue place, List<BankFile> accepted) {
        for (BankFile solution : accepted) {
            List<String> lines = solution.lines().stream().map(String::strip).toList();
            for (String hint : hints) {
                if (lines.contains(hint.strip())) {
                    place.report(
                            Check.HINT_LEAK,
                            "hint \"" + hint.strip() + "\" is a line of " + solution.path() + " (expected: no code)");
                }
            }
        }
    }
}
