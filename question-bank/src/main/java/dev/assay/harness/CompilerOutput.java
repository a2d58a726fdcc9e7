package dev.assay.harness;

import dev.assay.harness.dialect.ErrorLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a compiler said, taken apart.
 *
 * @param aboutHarness the first lines of errors in the harness, without the place; at most three, each once
 * @param aboutSource everything else, as it was
 */
record CompilerOutput(List<String> aboutHarness, String aboutSource) {
    private static final int MOST = 3;

    static CompilerOutput split(String output, ErrorLines errors) {
        List<String> harness = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        boolean inHarness = false;
        for (String line : output.lines().toList()) {
            Optional<ErrorLines.Found> error = errors.read(line);
            if (error.isPresent()) {
                inHarness = error.get().inHarness();
                if (inHarness
                        && harness.size() < MOST
                        && !harness.contains(error.get().message())) {
                    harness.add(error.get().message());
                }
            } else if (errors.isAboutFiles(line)) {
                inHarness = false;
                continue;
            }
            if (!inHarness) {
                source.append(line).append('\n');
            }
        }
        return new CompilerOutput(List.copyOf(harness), source.toString().strip());
    }
}
