package dev.assay.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of TeX that statements are written in, as Markdown: headings, lists, emphasis, verbatim, mathematics as code. Text is
 * rewritten and never run; a command that is not known loses its backslash and is told.
 */
public final class TexText {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%.*$");
    private static final Pattern MATH =
            Pattern.compile("\\$\\$(.+?)\\$\\$|\\$([^$]+)\\$|\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile(
            "\\\\(?:sub)*section\\*?\\s*\\{([^{}]*)\\}|\\\\(Input|Output|Interaction|Note|Examples?)\\b\\s*(?:\\{\\})?");
    private static final Pattern EMPHASIS = Pattern.compile("\\\\(emph|textit|textbf|bf|it|textsc)\\s*\\{([^{}]*)\\}");
    private static final Pattern CODE = Pattern.compile("\\\\(texttt|verb|lstinline|path|url)\\s*\\{([^{}]*)\\}");
    private static final Pattern VERB = Pattern.compile("\\\\verb([^A-Za-z\\s{])(.*?)\\1");
    private static final Pattern PREFORMATTED = Pattern.compile(
            "\\\\begin\\{(verbatim|lstlisting)\\}(?:\\[[^\\]]*\\])?\\n?(.*?)\\\\end\\{\\1\\}", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?(?:\\[[^\\]]*\\])?");
    private static final Pattern FIGURE =
            Pattern.compile("\\\\includegraphics\\*?(?:\\[[^\\]]*\\])?\\s*\\{([^{}]*)\\}");
    /** Of Kattis: a width, a file, and what it shows. */
    private static final Pattern ILLUSTRATION =
            Pattern.compile("\\\\illustration\\s*\\{[^{}]*\\}\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("neq", "≠"),
            Map.entry("ne", "≠"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("cdots", "…"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("infty", "∞"),
            Map.entry("in", "∈"),
            Map.entry("sum", "Σ"),
            Map.entry("pm", "±"),
            Map.entry("quad", " "),
            Map.entry("textbackslash", "\\"),
            Map.entry("item", "\n*"),
            Map.entry("par", "\n\n"),
            Map.entry("newline", "\n"),
            Map.entry("noindent", ""),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("mathrm", ""),
            Map.entry("text", ""),
            Map.entry("operatorname", ""));
    private static final Set<String> LAYOUT =
            Set.of("itemize", "enumerate", "center", "figure", "description", "document", "problem", "quote");

    private TexText() {}

    /**
     * The statement in Markdown.
     *
     * @param tex of one statement
     * @param images where its figures are
     */
    public static String markdown(String file, String tex, DraftImages images, ImportReport report) {
        Set<String> unknown = new LinkedHashSet<>();
        StringBuilder whole = new StringBuilder();
        int from = 0;
        String text = withImages(tex.replaceAll("\\\\problemname\\s*\\{[^{}]*\\}", ""), images);
        Matcher blocks = PREFORMATTED.matcher(text);
        while (blocks.find()) {
            whole.append(prose(text.substring(from, blocks.start()), unknown));
            String block = blocks.group(2);
            whole.append("\n\n")
                    .append(DraftTests.fenced("", block.endsWith("\n") ? block : block + "\n"))
                    .append("\n");
            from = blocks.end();
        }
        whole.append(prose(text.substring(from), unknown));
        if (unknown.isEmpty()) {
            report.approximated(file, "statement.md, its TeX as Markdown");
        } else {
            report.approximated(
                    file, "statement.md, its TeX as Markdown; not understood: " + String.join(", ", unknown));
        }
        return whole.toString()
                        .replaceAll("[ \\t]+\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    private static String withImages(String tex, DraftImages images) {
        String text = replace(
                ILLUSTRATION,
                COMMENT.matcher(tex).replaceAll(""),
                found -> "\n\n" + images.shown(found.group(1), found.group(2)) + "\n\n" + found.group(2) + "\n\n");
        return replace(FIGURE, text, found -> images.shown(found.group(1), ""));
    }

    private static String prose(String tex, Set<String> unknown) {
        String text = COMMENT.matcher(tex).replaceAll("");
        text = replace(VERB, text, found -> "`" + found.group(2) + "`");
        text = replace(MATH, text, found -> "`" + formula(firstOf(found), unknown) + "`");
        text = replace(CODE, text, found -> "`" + found.group(2) + "`");
        text = replace(
                EMPHASIS,
                text,
                found -> emphasis(found.group(1)) + found.group(2).strip() + emphasis(found.group(1)));
        text = replace(
                HEADING,
                text,
                found -> "\n\n## " + (found.group(1) == null ? found.group(2) : found.group(1)) + "\n\n");
        text = text.replaceAll("\\\\(begin|end)\\{(" + String.join("|", LAYOUT) + ")\\}(\\[[^\\]]*\\])?", "\n\n");
        text = plain(text, unknown);
        return text.replace("---", "–")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replace("~", " ")
                .lines()
                .map(TexText::withoutTags)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Outside of code, where a less-than sign might begin a tag. */
    private static String withoutTags(String line) {
        String[] parts = line.split("`", -1);
        for (int part = 0; part < parts.length; part += 2) {
            parts[part] = parts[part].replace("<", "&lt;");
        }
        return String.join("`", parts);
    }

    /** Mathematics as people type it. */
    private static String formula(String math, Set<String> unknown) {
        String text = math.replaceAll("\\\\frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}", "($1)/($2)");
        return plain(text.replaceAll("[\\n\\t ]+", " "), unknown)
                .replace("`", "'")
                .strip();
    }

    private static String plain(String text, Set<String> unknown) {
        String named = replace(COMMAND, text, found -> {
            String symbol = SYMBOLS.get(found.group(1));
            if (symbol == null) {
                unknown.add(found.group(1));
                return found.group(1) + " ";
            }
            return symbol;
        });
        return named.replaceAll("\\\\\\\\", "\n")
                .replaceAll("\\\\([%$&#_{}~^ ,;!])", "$1")
                .replaceAll("(?<!\\{)\\{(?!\\{)|(?<!\\})\\}(?!\\})", "")
                .replaceAll("\\^(\\d)", "^$1");
    }

    private static String emphasis(String command) {
        return List.of("textbf", "bf").contains(command) ? "**" : "*";
    }

    private static String firstOf(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private interface Rewriting {
        String of(Matcher found);
    }

    private static String replace(Pattern pattern, String text, Rewriting rewriting) {
        Matcher found = pattern.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(rewritten, Matcher.quoteReplacement(rewriting.of(found)));
        }
        return found.appendTail(rewritten).toString();
    }
}
