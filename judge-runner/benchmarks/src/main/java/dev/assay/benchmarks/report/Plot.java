package dev.assay.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The ratios as bars, in a picture that needs nothing else. Shorter is better; the line is what the bare program takes. */
public final class Plot {
    private static final int LEFT = 190;
    private static final int ROW = 44;
    private static final int BAR = 15;
    private static final int TOP = 46;
    private static final int UNIT = 300;
    private static final double LONGEST = 1.6;

    private Plot() {}

    public static String of(Results results) {
        List<Results.Comparison> all = results.comparisons();
        int bottom = TOP + ROW * all.size();
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">",
                LEFT + (int) (UNIT * LONGEST) + 80,
                bottom + 30);
        add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        add(
                svg,
                "<text x=\"10\" y=\"20\" font-size=\"14\">Assay against the bare program: elapsed time and processor time</text>");
        for (int i = 0; i < all.size(); i++) {
            Results.Comparison one = all.get(i);
            int y = TOP + ROW * i;
            add(svg, "<text x=\"10\" y=\"%d\">%s, %s</text>", y + BAR + 4, one.language(), one.workload());
            bar(svg, y, one.wallRatio(), "#2a6f97", "wall");
            bar(svg, y + BAR + 2, one.cpuRatio(), "#89c2d9", "CPU");
        }
        add(
                svg,
                "<line x1=\"%1$d\" y1=\"%2$d\" x2=\"%1$d\" y2=\"%3$d\" stroke=\"#b00020\"/>",
                LEFT + UNIT,
                TOP - 8,
                bottom);
        add(svg, "<text x=\"%d\" y=\"%d\" fill=\"#b00020\">bare = 1</text>", LEFT + UNIT - 22, bottom + 16);
        add(svg, "</svg>");
        return svg.toString();
    }

    private static void bar(StringBuilder svg, int y, double ratio, String colour, String what) {
        int width = (int) Math.round(UNIT * Math.min(ratio, LONGEST));
        add(svg, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>", LEFT, y, width, BAR, colour);
        add(svg, "<text x=\"%d\" y=\"%d\">%.2f %s</text>", LEFT + width + 6, y + BAR - 3, ratio, what);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    private static void add(StringBuilder svg, String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
