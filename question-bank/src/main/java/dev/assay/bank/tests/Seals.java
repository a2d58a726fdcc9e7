package dev.assay.bank.tests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the hashes of inputs into a {@code generate.yaml}, and leaves everything else of it as it is. */
public final class Seals {
    private Seals() {}

    /** What stands between two places, counted in code points, is replaced. */
    private record Edit(int from, int to, String text) {}

    /** The text with a right hash in each of the entries that these inputs came of. */
    public static String written(String text, List<GeneratedInput> inputs) {
        StringBuilder edited = new StringBuilder(text);
        inputs.stream()
                .filter(input -> !input.isSealed())
                .map(input -> edit(text, input))
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> edited.replace(
                        text.offsetByCodePoints(0, edit.from()), text.offsetByCodePoints(0, edit.to()), edit.text()));
        return edited.toString();
    }

    private static Edit edit(String text, GeneratedInput input) {
        String hash = input.sha256();
        return input.seal()
                .map(seal -> new Edit(seal.start(), seal.end(), hash))
                .or(() -> Optional.of(input.anchor().end())
                        .filter(_ -> input.entry().isInBrackets())
                        .map(end -> new Edit(end, end, ", sha256: " + hash)))
                .orElseGet(() -> behindLine(text, input, hash));
    }

    private static Edit behindLine(String text, GeneratedInput input, String hash) {
        int anchor = text.offsetByCodePoints(0, input.anchor().end());
        int end = text.indexOf('\n', anchor) < 0 ? text.length() : text.indexOf('\n', anchor);
        int place = text.codePointCount(0, end);
        return new Edit(place, place, "\n" + " ".repeat(input.entry().column()) + "sha256: " + hash);
    }
}
