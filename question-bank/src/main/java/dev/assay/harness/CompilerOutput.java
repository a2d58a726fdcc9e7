package dev.assay.harness;

import dev.assay.harness.dialect.ErrorLines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a compiler said, taken apart.
 *
 * @param aboutHarness the first lines of errors in the harness, without the place; at most three, each once
 * @param aboutSource everything else, as it was
 */
record CompilerOutput(List<String> aboutHarness, String aboutSource) {
    private static final int MOST = 3;

    static CompilerOutput split(String output, ErrorLines errors) {
        Set<String> harness = new LinkedHashSet<>();
        StringBuilder source = new StringBuilder();
        boolean inHarness = false;
        for (String line : output.lines().toList()) {
            Optional<ErrorLines.Found> found = errors.read(line);
            if (found.isPresent()) {
                inHarness = found.get().inHarness();
                if (inHarness) {
                    found.get().message().ifPresent(harness::add);
                }
            } else if (errors.isAboutFiles(line)) {
                inHarness = false;
                continue;
            }
            if (!inHarness) {
                source.append(line).append('\n');
            }
        }
        return new CompilerOutput(
                harness.stream().limit(MOST).toList(), source.toString().strip());
    }
}
