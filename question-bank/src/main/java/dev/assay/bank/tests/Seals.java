package dev.assay.bank.tests;

import dev.assay.bank.yaml.YamlValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes the hashes of inputs, and answers, into a {@code generate.yaml}, and leaves everything else of it as it is. */
public final class Seals {
    private Seals() {}

    /** What stands between two places, counted in code points, is replaced. */
    private record Edit(int from, int to, String text) {}

    /** The text with a right hash in each of the entries that these inputs came of. */
    public static String written(String text, List<GeneratedInput> inputs) {
        return edited(
                text,
                inputs.stream()
                        .filter(input -> !input.isSealed())
                        .map(input -> edit(text, input))
                        .toList());
    }

    /** The text with the key {@code expect} in each of the entries that these inputs came of, and that must not have it. */
    public static String answered(String text, Map<GeneratedInput, String> expectations) {
        return edited(
                text,
                expectations.entrySet().stream()
                        .map(answer -> insertion(
                                text,
                                answer.getKey(),
                                answer.getKey().seal().orElse(answer.getKey().anchor()),
                                "expect: " + answer.getValue()))
                        .toList());
    }

    private static String edited(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> edited.replace(
                        text.offsetByCodePoints(0, edit.from()), text.offsetByCodePoints(0, edit.to()), edit.text()));
        return edited.toString();
    }

    private static Edit edit(String text, GeneratedInput input) {
        String hash = input.sha256();
        return input.seal()
                .map(seal -> new Edit(seal.start(), seal.end(), hash))
                .orElseGet(() -> insertion(text, input, input.anchor(), "sha256: " + hash));
    }

    /** A key and its value behind some other value of the entry. */
    private static Edit insertion(String text, GeneratedInput input, YamlValue before, String addition) {
        if (input.entry().isInBrackets()) {
            return new Edit(before.end(), before.end(), ", " + addition);
        }
        int anchor = text.offsetByCodePoints(0, before.end());
        int end = text.indexOf('\n', anchor) < 0 ? text.length() : text.indexOf('\n', anchor);
        int place = text.codePointCount(0, end);
        return new Edit(place, place, "\n" + " ".repeat(input.entry().column()) + addition);
    }
}
