package dev.assay.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The images that a Markdown text shows: {@code ![what it shows](target)}, on one line and outside of code. */
public final class ImageLinks {
    /** What the targets of a question's own images begin with. */
    public static final String FOLDER = "assets/";

    private static final String FENCE = "```";
    private static final Pattern CODE_OR_IMAGE = Pattern.compile("`[^`]*`|!\\[([^\\[\\]]*)\\]\\(([^()\\s]*)\\)");

    private ImageLinks() {}

    /**
     * One of them.
     *
     * @param line counted from 1
     * @param shows what it shows, in words
     */
    public record Link(int line, String shows, String target) {}

    /** In their order. */
    public static List<Link> in(String markdown) {
        List<Link> links = new ArrayList<>();
        rewritten(markdown, prose -> {
            Matcher found = CODE_OR_IMAGE.matcher(prose.text());
            while (found.find()) {
                if (found.group(2) != null) {
                    links.add(new Link(prose.number(), found.group(1), found.group(2)));
                }
            }
            return prose.text();
        });
        return links;
    }

    /**
     * The same text with other targets.
     *
     * @param target from a target to the one that takes its place
     */
    public static String with(String markdown, Function<String, String> target) {
        return rewritten(
                markdown,
                prose -> CODE_OR_IMAGE
                        .matcher(prose.text())
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(2) == null
                                        ? found.group()
                                        : "![" + found.group(1) + "](" + target.apply(found.group(2)) + ")")));
    }

    /** A line outside of fenced blocks. */
    private record Prose(int number, String text) {}

    private static String rewritten(String markdown, Function<Prose, String> rewriting) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            if (fenced) {
                fenced = !line.strip().equals(FENCE);
                lines.add(line);
            } else {
                fenced = line.startsWith(FENCE);
                lines.add(fenced ? line : rewriting.apply(new Prose(lines.size() + 1, line)));
            }
        }
        return String.join("\n", lines);
    }
}
