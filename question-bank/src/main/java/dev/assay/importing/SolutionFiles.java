package dev.assay.importing;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Programs of a package as programs of a draft: one file each, in a language that the judge runs. */
public final class SolutionFiles {
    private static final int MOST_BYTES = 64 << 10;
    private static final Map<String, String> OTHER_ENDINGS =
            Map.of(".cc", ".cpp", ".cxx", ".cpp", ".c++", ".cpp", ".py3", ".py", ".mjs", ".js");

    private final Languages languages;
    private final ImportReport report;
    private final TreeSet<String> accepted = new TreeSet<>();

    public SolutionFiles(Languages languages, ImportReport report) {
        this.languages = languages;
        this.report = report;
    }

    /** Adds a program to a folder of {@code solutions}, or tells why not. */
    public void add(Draft draft, String folder, String path, byte[] source) {
        Optional<String> ending = ending(path);
        if (ending.isEmpty()) {
            report.dropped(path, "is in a language that the judge does not run");
            return;
        }
        if (source.length > MOST_BYTES) {
            report.dropped(path, "has " + source.length + " bytes, more than the " + MOST_BYTES + " of a solution");
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = Names.file(name.substring(0, name.lastIndexOf('.')));
        String place = "solutions/" + folder + "/" + stem;
        String free = place;
        for (int number = 2; draft.has(free + ending.get()); number++) {
            free = place + "_" + number;
        }
        try {
            draft.file(free + ending.get(), PlainText.of(path, source));
        } catch (RefusedPackage e) {
            report.dropped(path, e.getMessage());
            return;
        }
        if (folder.equals("accepted")) {
            language(ending.get()).ifPresent(accepted::add);
        }
        report.mapped(path, free + ending.get());
    }

    /** The languages that a question can offer: those that it is known to be solved in. */
    public Iterable<String> solvedIn() {
        return accepted;
    }

    /** The end of the name that the bank uses for a program's language. */
    public Optional<String> ending(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.indexOf('/', dot) >= 0) {
            return Optional.empty();
        }
        String ending = path.substring(dot);
        String usual = OTHER_ENDINGS.getOrDefault(ending, ending);
        return language(usual).map(_ -> usual);
    }

    private Optional<String> language(String ending) {
        return languages.all().stream()
                .filter(descriptor -> descriptor.sourceFile().endsWith(ending))
                .map(LanguageDescriptor::id)
                .findFirst();
    }
}
