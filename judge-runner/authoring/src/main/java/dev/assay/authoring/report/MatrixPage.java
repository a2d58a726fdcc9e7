package dev.assay.authoring.report;

import dev.assay.authoring.proof.TestRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Matrices as one HTML page that needs nothing else: no script, no file beside it. */
public final class MatrixPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Tests by solutions</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; }
            table { border-collapse: collapse; margin-bottom: 2rem; }
            caption { text-align: left; font-weight: 600; font-size: 1.2rem; padding-bottom: .5rem; }
            th, td { border: 1px solid #8886; padding: .2rem .5rem; text-align: left; }
            thead th { vertical-align: bottom; font-weight: 400; }
            td { font-variant-numeric: tabular-nums; white-space: nowrap; }
            .ac { background: #2e8b5733; } .wa { background: #c0392b44; } .tle { background: #d4860b44; }
            .rte, .mle, .ole { background: #8e44ad44; } .none { color: #888; }
            tr.useless th { text-decoration: underline dotted; }
            </style>
            </head>
            <body>
            """;

    private MatrixPage() {}

    /** The page, in the order of the matrices. */
    public static String of(List<Matrix> matrices) {
        StringBuilder page = new StringBuilder(HEAD);
        matrices.forEach(matrix -> add(matrix, page));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void add(Matrix matrix, StringBuilder page) {
        page.append("<table>\n<caption>").append(escaped(matrix.slug())).append("</caption>\n<thead><tr><th>test</th>");
        matrix.solutions()
                .forEach(solution -> page.append("<th>")
                        .append(escaped(solution).replace("/", "/<wbr>"))
                        .append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (String test : matrix.tests()) {
            List<Optional<TestRun>> cells = matrix.cells().get(test);
            boolean useless = cells.stream().flatMap(Optional::stream).allMatch(TestRun::accepted);
            page.append(useless ? "<tr class=\"useless\" title=\"every solution passes\">" : "<tr>");
            page.append("<th>").append(escaped(test)).append("</th>");
            cells.forEach(cell -> page.append(cell.map(MatrixPage::cell).orElse("<td class=\"none\">not run</td>")));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String cell(TestRun run) {
        return "<td class=\"" + run.verdict().name().toLowerCase(Locale.ROOT) + "\" title=\"" + escaped(run.said())
                + "\">" + run.verdict() + " " + run.cpuMs() + " ms</td>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
