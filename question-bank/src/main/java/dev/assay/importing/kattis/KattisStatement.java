package dev.assay.importing.kattis;

import dev.assay.importing.Draft;
import dev.assay.importing.DraftImages;
import dev.assay.importing.DraftTests;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.TexText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English statement, in Markdown or TeX, or the only one there is. */
final class KattisStatement {
    private static final Pattern TEX_NAME = Pattern.compile("\\\\problemname\\s*\\{([^{}]*)\\}");
    private static final Pattern PLAIN_NAME = Pattern.compile("(?m)^%%\\s*plainproblemname:\\s*(.+)$");
    private static final Pattern SAMPLES =
            Pattern.compile("\\{\\{\\s*(nextsample|remainingsamples)\\s*\\}\\}|\\\\(nextsample|remainingsamples)\\b");
    /** With what may stand behind it: a title, and Pandoc's attributes. */
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\[\\]]*)\\]\\(\\s*([^()\\s]+)(?:\\s+\"[^\"]*\")?\\s*\\)(?:\\{[^{}]*\\})?");

    private static final Pattern CONSTANT = Pattern.compile("\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}");

    private final ForeignPackage files;
    private final KattisVersion version;
    private final ForeignYaml problem;
    private final ImportReport report;
    private final Optional<String> file;
    private final String source;

    KattisStatement(ForeignPackage files, KattisVersion version, ForeignYaml problem, ImportReport report)
            throws RefusedPackage {
        this.files = files;
        this.problem = problem;
        this.report = report;
        String folder = version.statements() + "/";
        file = files.files().keySet().stream()
                .filter(path -> path.matches(Pattern.quote(folder) + "problem(\\.[a-z-]+)?\\.(md|tex)"))
                .min((a, b) -> Integer.compare(rank(a), rank(b)));
        source = file.isPresent() ? files.text(file.get()) : "";
        this.version = version;
    }

    /** From the settings, else from the statement, else the package's name. */
    String title() throws RefusedPackage {
        if (problem.isMapping("name")) {
            Map<String, Object> names = problem.mapping("name").values();
            return String.valueOf(
                    names.getOrDefault("en", names.values().iterator().next()));
        }
        return problem.text("name")
                .or(() -> first(PLAIN_NAME))
                .or(() -> first(TEX_NAME))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(files.name());
    }

    /** With the samples where the text asks for them, and those that are left at its end; its images are put into the draft. */
    String markdown(DraftTests tests, Draft draft) throws RefusedPackage {
        DraftImages images = new DraftImages(draft, version.statements(), files, report);
        String markdown = markdown(tests, images);
        images.tellTheRest(file.orElse(""));
        return markdown;
    }

    private String markdown(DraftTests tests, DraftImages images) throws RefusedPackage {
        if (file.isEmpty()) {
            report.dropped("statement", "none in Markdown or TeX: the author has to write it");
            return "The statement is to be written.\n" + tests.examplesFrom(0);
        }
        String text = source;
        if (file.get().endsWith(".tex")) {
            text = TexText.markdown(file.get(), withMarkedSamples(source), images, report);
        } else {
            text = IMAGE.matcher(source)
                    .replaceAll(found -> Matcher.quoteReplacement(images.shown(found.group(2), found.group(1))));
            report.mapped(file.get(), "statement.md");
        }
        return withSamples(withConstants(text), tests);
    }

    /** So that TeX's commands for samples and the placeholders of Markdown are one. */
    private static String withMarkedSamples(String tex) {
        return SAMPLES.matcher(tex)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\n\n{{" + (found.group(1) == null ? found.group(2) : found.group(1)) + "}}\n\n"));
    }

    private String withConstants(String text) throws RefusedPackage {
        Map<String, Object> constants = problem.mapping("constants").values();
        return CONSTANT.matcher(text).replaceAll(found -> {
            Object value = constants.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }

    private static String withSamples(String text, DraftTests tests) {
        StringBuilder whole = new StringBuilder();
        Matcher places = SAMPLES.matcher(text);
        int shown = 0;
        while (places.find()) {
            StringBuilder here = new StringBuilder();
            int until =
                    "remainingsamples".equals(places.group(1)) ? tests.samples() : Math.min(shown + 1, tests.samples());
            for (; shown < until; shown++) {
                here.append(tests.example(shown)).append('\n');
            }
            places.appendReplacement(whole, Matcher.quoteReplacement(here.toString()));
        }
        places.appendTail(whole);
        return whole.toString().strip() + "\n" + tests.examplesFrom(shown);
    }

    private Optional<String> first(Pattern pattern) {
        Matcher found = pattern.matcher(source);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static int rank(String path) {
        return path.endsWith(".en.md") ? 0 : path.endsWith(".en.tex") ? 1 : path.endsWith(".md") ? 2 : 3;
    }
}
