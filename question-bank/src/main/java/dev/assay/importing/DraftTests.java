package dev.assay.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs of texts as the tests of a draft that reads standard input: files, and what {@code cases.yaml} says of them. */
public final class DraftTests {
    private final List<Map<String, Object>> notes = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Draft draft;

    private record Example(String input, String output) {}

    public DraftTests(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a test; samples in the order in which the statement shows them.
     *
     * @param name becomes the test's id
     * @param group empty for that of all samples or all hidden tests
     * @throws RefusedPackage if two names become the same id
     */
    public void add(
            String name, boolean sample, String input, String answer, Optional<String> group, Optional<String> note)
            throws RefusedPackage {
        String id = id(name, sample);
        String path = (sample ? "sample/" : "secret/") + id;
        draft.file("tests/" + path + ".in", input);
        draft.file("tests/" + path + ".ans", answer);
        if (sample) {
            examples.add(new Example(input, answer));
        }
        if (group.isPresent() || note.isPresent()) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("file", path);
            group.ifPresent(text -> said.put("group", text));
            note.ifPresent(text -> said.put("note", text));
            notes.add(said);
        }
    }

    /** A name of a sample may also be that of a hidden test, which then says so. */
    private String id(String name, boolean sample) throws RefusedPackage {
        String plain = Names.file(name.replace('/', '-'));
        String longer = (sample ? "sample-" : "secret-") + plain;
        if (ids.add(plain)) {
            return plain;
        }
        if (ids.add(longer)) {
            return longer;
        }
        throw new RefusedPackage(
                name, "is named " + longer + " here, as is another test (expected: names that differ)");
    }

    public int count() {
        return ids.size();
    }

    /** Writes {@code cases.yaml}. */
    public void finish() {
        draft.file("tests/cases.yaml", notes.isEmpty() ? "[]\n" : DraftYaml.text(notes));
    }

    /** How many samples there are. */
    public int samples() {
        return examples.size();
    }

    /** A sample as statements show it. */
    public String example(int index) {
        Example example = examples.get(index);
        return fenced("input", example.input) + "\n" + fenced("output", example.output);
    }

    /** The samples from one on, below a heading; empty if there are none. */
    public String examplesFrom(int first) {
        StringBuilder text = new StringBuilder();
        for (int index = first; index < examples.size(); index++) {
            text.append(index == first ? "\n## Examples\n\n" : "\n").append(example(index));
        }
        return text.toString();
    }

    /** A block that no line of the text can end. */
    public static String fenced(String word, String text) {
        int longest = text.lines()
                .mapToInt(line -> line.length() - line.replaceFirst("^`+", "").length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + word + "\n" + text + fence + "\n";
    }
}
