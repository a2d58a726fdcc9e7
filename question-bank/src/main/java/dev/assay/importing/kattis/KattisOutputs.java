package dev.assay.importing.kattis;

import dev.assay.importing.Draft;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import java.util.List;
import java.util.SortedMap;

/**
 * The outputs that a package's validator must not accept, each with the input and the answer it is compared by, and those that it
 * must.
 */
final class KattisOutputs {
    private static final String INVALID = "data/invalid_output";
    private static final String VALID = "data/valid_output";

    private final ForeignPackage files;
    private final ImportReport report;

    KattisOutputs(ForeignPackage files, ImportReport report) {
        this.files = files;
        this.report = report;
    }

    void addTo(Draft draft) throws RefusedPackage {
        SortedMap<String, byte[]> below = files.below(INVALID);
        int outputs = 0;
        for (String path : below.keySet()) {
            if (!path.endsWith(".out")) {
                continue;
            }
            String name = path.substring(0, path.length() - 4);
            if (!below.containsKey(name + ".in") || !below.containsKey(name + ".ans")) {
                report.dropped(INVALID + "/" + path, "has no input or no answer beside it");
                continue;
            }
            for (String ending : List.of(".in", ".ans", ".out")) {
                draft.file(
                        "tests/bad_outputs/" + Names.file(name.replace('/', '-')) + ending,
                        files.text(INVALID + "/" + name + ending));
            }
            outputs++;
        }
        if (outputs > 0) {
            report.mapped(INVALID, outputs + " outputs that the checker must not accept");
        }
        int valid = files.below(VALID).size();
        if (valid > 0) {
            report.dropped(VALID, valid + " files: other answers that are right are not tried here");
        }
    }
}
