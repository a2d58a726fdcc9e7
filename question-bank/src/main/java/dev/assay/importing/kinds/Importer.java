package dev.assay.importing.kinds;

import dev.assay.bank.topics.Taxonomy;
import dev.assay.importing.Draft;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.exercism.ExercismImport;
import dev.assay.importing.kattis.KattisImport;
import dev.assay.importing.plain.PlainImport;
import dev.assay.importing.polygon.PolygonImport;
import dev.assay.language.Languages;
import java.nio.file.Path;
import java.util.List;

/** Tells packages apart by the file that each kind of them must have. Keeps nothing between two imports. */
public final class Importer {
    private final Taxonomy taxonomy;
    private final Languages languages;

    /**
     * An importer for one bank.
     *
     * @param taxonomy of the bank that drafts are for
     * @param languages those that the judge runs
     */
    public Importer(Taxonomy taxonomy, Languages languages) {
        this.taxonomy = taxonomy;
        this.languages = languages;
    }

    /** What came of a package. */
    public sealed interface Result {
        /** All that was done, or the reason why nothing was. */
        ImportReport report();

        /**
         * The package as drafts.
         *
         * @param drafts at least one
         */
        record Imported(List<Draft> drafts, ImportReport report) implements Result {
            public Imported {
                drafts = List.copyOf(drafts);
            }
        }

        /** Nothing was imported. */
        record Refused(ImportReport report) implements Result {}
    }

    /** Reads a package whole. What is wrong with it is in the report, whose last line then says why it was refused. */
    public Result read(Path source) {
        ImportReport report = new ImportReport();
        try {
            return new Result.Imported(drafts(ForeignPackage.read(source), report), report);
        } catch (RefusedPackage e) {
            report.refused(e);
            return new Result.Refused(report);
        }
    }

    private List<Draft> drafts(ForeignPackage files, ImportReport report) throws RefusedPackage {
        if (files.has("problem.yaml")) {
            return List.of(new KattisImport(files, taxonomy, languages, report).draft());
        }
        if (files.has("problem.xml")) {
            return List.of(new PolygonImport(files, taxonomy, languages, report).draft());
        }
        if (files.has("canonical-data.json")) {
            return new ExercismImport(files, report).drafts();
        }
        if (files.files().size() == 1 && files.files().firstKey().endsWith(".json")) {
            return new PlainImport(files.text(files.files().firstKey()), taxonomy, report).drafts();
        }
        throw new RefusedPackage(
                "",
                "is of no known kind (expected: problem.yaml of Kattis or ICPC, problem.xml of Polygon,"
                        + " canonical-data.json of Exercism, or a JSON file of questions)");
    }
}
