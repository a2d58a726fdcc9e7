package dev.assay.standalone.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages as HTML, without a script and without anything that a browser would fetch from elsewhere. */
final class PreviewPage {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final Map<String, String> NAMES = Map.of(
            "python", "Python",
            "javascript", "JavaScript",
            "typescript", "TypeScript",
            "java", "Java",
            "cpp", "C++",
            "c", "C",
            "go", "Go",
            "rust", "Rust");

    private final StringBuilder html = new StringBuilder();

    private PreviewPage() {}

    /** What a candidate meets. */
    static String of(CandidateView question) {
        PreviewPage page = new PreviewPage();
        boolean isProgram = question.limits().isPresent();
        page.begin(question.title(), isProgram ? "two" : "one");
        page.head(question);
        page.html.append("<div class=\"sheets\"><main id=\"question\">");
        page.html
                .append("<article>")
                .append(HTML.render(MARKDOWN.parse(question.statement())))
                .append("</article>");
        page.options(question);
        page.html.append("</main>");
        if (isProgram) {
            page.html.append("<aside aria-label=\"To begin with\">");
            page.starters(question);
            page.samples(question);
            page.html.append("</aside>");
        }
        page.html.append("</div></body></html>\n");
        return page.html.toString();
    }

    /** Why there is nothing to show. */
    static String ofMistakes(String slug, List<String> mistakes) {
        PreviewPage page = new PreviewPage();
        page.begin(slug, "one");
        page.html
                .append("<div class=\"sheets\"><main id=\"question\"><h1>")
                .append(escaped(slug))
                .append(" cannot be shown</h1><ul>");
        mistakes.forEach(mistake ->
                page.html.append("<li><code>").append(escaped(mistake)).append("</code></li>"));
        page.html.append("</ul><p>Mend it and load this page again.</p></main></div></body></html>\n");
        return page.html.toString();
    }

    /** @param layout a program's page has two columns, any other has one */
    private void begin(String title, String layout) {
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(title))
                .append(" · preview</title><style>")
                .append(style())
                .append("</style></head><body class=\"")
                .append(layout)
                .append("\"><a class=\"skip\" href=\"#question\">Skip to the question</a>");
    }

    private void head(CandidateView question) {
        String level = question.difficulty().toLowerCase(Locale.ROOT);
        html.append("<header><p class=\"kicker\">What a candidate sees</p><h1>")
                .append(escaped(question.title()))
                .append("</h1><ul class=\"facts\"><li class=\"")
                .append(level)
                .append("\">")
                .append(level)
                .append("</li>");
        fact(kind(question.kind()));
        question.minutes().ifPresent(minutes -> fact(minutes + " minutes"));
        fact(counted(question.hints(), "hint"));
        question.limits()
                .ifPresent(limits ->
                        fact(String.format(Locale.ROOT, "%.1f s, %d MB", limits.cpuMs() / 1000.0, limits.memoryMb())));
        question.topics().forEach(this::fact);
        html.append("</ul></header>");
    }

    private static String counted(int number, String what) {
        return number == 0 ? "no " + what + "s" : number + " " + what + (number == 1 ? "" : "s");
    }

    private static String kind(String word) {
        return switch (word) {
            case "stdio" -> "program";
            case "mcq" -> "choice";
            default -> word;
        };
    }

    private void fact(String text) {
        html.append("<li>").append(escaped(text)).append("</li>");
    }

    private void options(CandidateView question) {
        if (question.options().isEmpty()) {
            return;
        }
        html.append("<fieldset><legend>Choose one</legend>");
        for (CandidateView.Option option : question.options()) {
            html.append("<label><input type=\"radio\" name=\"option\"><b>")
                    .append(escaped(option.key()))
                    .append("</b><span>")
                    .append(escaped(option.text()))
                    .append("</span></label>");
        }
        html.append("</fieldset>");
        if (question.explanationWanted()) {
            html.append("<label class=\"why\">Why? <textarea rows=\"4\"></textarea></label>");
        }
    }

    private void starters(CandidateView question) {
        html.append("<section><h2>")
                .append(question.starters().isEmpty() ? "Languages" : "Starters")
                .append("</h2>");
        question.signature().ifPresent(signature -> block(signature, "signature"));
        if (question.signature().isEmpty()) {
            html.append("<p>");
            html.append(escaped(String.join(
                    ", ", question.languages().stream().map(PreviewPage::name).toList())));
            html.append(". The program reads standard input and prints the answer.</p>");
        }
        String open = " open";
        for (Map.Entry<String, String> starter : question.starters().entrySet()) {
            html.append("<details name=\"starter\"").append(open).append("><summary>");
            html.append(escaped(name(starter.getKey()))).append("</summary>");
            block(starter.getValue(), "starter in " + name(starter.getKey()));
            html.append("</details>");
            open = "";
        }
        html.append("</section>");
    }

    private static String name(String language) {
        return NAMES.getOrDefault(language, language);
    }

    private void samples(CandidateView question) {
        html.append("<section><h2>Samples</h2>");
        int number = 1;
        for (CandidateView.Sample sample : question.samples()) {
            html.append("<h3>Sample ").append(number).append("</h3><div class=\"sample\"><div><h4>Input</h4>");
            block(sample.input(), "input of sample " + number);
            html.append("</div><div><h4>Expected</h4>");
            block(sample.expected(), "what is expected of sample " + number);
            html.append("</div></div>");
            sample.explain()
                    .ifPresent(text -> html.append("<p>").append(escaped(text)).append("</p>"));
            number++;
        }
        html.append("</section>");
    }

    /** Text as it is; what is wider than its place can be scrolled with the keyboard as well. */
    private void block(String text, String label) {
        html.append("<pre tabindex=\"0\" aria-label=\"").append(escaped(label)).append("\"><code>");
        html.append(escaped(text.stripTrailing())).append("</code></pre>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream in = PreviewPage.class.getResourceAsStream("preview.css")) {
            return new String(Objects.requireNonNull(in, "preview.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
