package dev.assay.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * Pairs of bars, in a picture that needs nothing else. Shorter is better.
 *
 * @param limit of the values, drawn as a line
 * @param longest what is longer is drawn as long as that
 */
public record Bars(String title, double limit, String limitLabel, double longest, List<Pair> pairs) {
    private static final int LEFT = 230;
    private static final int ROW = 44;
    private static final int BAR = 15;
    private static final int TOP = 46;
    private static final int WIDTH = 480;
    private static final String FIRST = "#2a6f97";
    private static final String SECOND = "#89c2d9";

    public Bars {
        pairs = List.copyOf(pairs);
    }

    /** A value, and how it is written. */
    public record Bar(double value, String text) {}

    /** Two values of one thing. */
    public record Pair(String label, Bar first, Bar second) {}

    /** As SVG. */
    public String svg() {
        int bottom = TOP + ROW * pairs.size();
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">",
                LEFT + WIDTH + 120,
                bottom + 30);
        add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        add(svg, "<text x=\"10\" y=\"20\" font-size=\"14\">%s</text>", escaped(title));
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            int y = TOP + ROW * i;
            add(svg, "<text x=\"10\" y=\"%d\">%s</text>", y + BAR + 4, escaped(pair.label()));
            bar(svg, y, pair.first(), FIRST);
            bar(svg, y + BAR + 2, pair.second(), SECOND);
        }
        int line = LEFT + width(limit);
        add(svg, "<line x1=\"%1$d\" y1=\"%2$d\" x2=\"%1$d\" y2=\"%3$d\" stroke=\"#b00020\"/>", line, TOP - 8, bottom);
        add(svg, "<text x=\"%d\" y=\"%d\" fill=\"#b00020\">%s</text>", line - 22, bottom + 16, escaped(limitLabel));
        add(svg, "</svg>");
        return svg.toString();
    }

    private void bar(StringBuilder svg, int y, Bar bar, String colour) {
        int width = width(bar.value());
        add(svg, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>", LEFT, y, width, BAR, colour);
        add(svg, "<text x=\"%d\" y=\"%d\">%s</text>", LEFT + width + 6, y + BAR - 3, escaped(bar.text()));
    }

    private int width(double value) {
        return (int) Math.round(WIDTH * Math.min(value, longest) / longest);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    private static void add(StringBuilder svg, String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
