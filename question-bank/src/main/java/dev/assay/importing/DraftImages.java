package dev.assay.importing;

import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures beside a package's statement as images of a draft. What cannot be shown is told, and left out. */
public final class DraftImages {
    private static final int MOST_BYTES = 512 << 10;
    /** What TeX may leave out of a figure's name. */
    private static final List<String> ENDINGS =
            List.of("", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".svg", ".eps");

    private final Draft draft;
    private final String folder;
    private final Map<String, byte[]> files;
    private final ImportReport report;
    private final Set<String> used = new HashSet<>();

    /**
     * Those of one statement.
     *
     * @param folder of the package where the statement is
     */
    public DraftImages(Draft draft, String folder, ForeignPackage files, ImportReport report) {
        this.draft = draft;
        this.folder = folder;
        this.files = files.below(folder);
        this.report = report;
    }

    /**
     * Markdown that shows a figure, which is put into the draft; empty where that cannot be.
     *
     * @param target as the statement names it
     * @param words what it shows; blank where the statement does not say
     */
    public String shown(String target, String words) {
        String wanted = target.strip().replaceFirst("^(\\./)+", "");
        Optional<String> file = ENDINGS.stream()
                .map(ending -> wanted + ending)
                .filter(files::containsKey)
                .findFirst();
        if (file.isEmpty()) {
            report.dropped(target, "is shown in the statement, and no file of the package");
            return "";
        }
        used.add(file.get());
        byte[] bytes = files.get(file.get());
        String place = "assets/" + Names.file(file.get().replace('/', '-')).replaceAll("-{2,}", "-");
        Optional<ImageFormat> format = ImageFormat.named(file.get());
        String path = folder + "/" + file.get();
        if (format.flatMap(known -> ImageSize.of(known, bytes)).isEmpty()) {
            report.dropped(path, "is no image that can be shown here (expected: one of " + ImageFormat.names() + ")");
            return "";
        }
        if (bytes.length > MOST_BYTES) {
            report.dropped(path, "has " + bytes.length + " bytes, more than the " + MOST_BYTES + " of an image");
            return "";
        }
        draft.file(place, bytes);
        report.mapped(path, place);
        String said = words.replaceAll("[\\[\\]\\s]+", " ").strip();
        return "![" + (said.isEmpty() ? "Figure" : said) + "](" + place + ")";
    }

    /** Tells of the other files beside the statement. */
    public void tellTheRest(String statement) {
        files.keySet().stream()
                .filter(path -> !used.contains(path) && !(folder + "/" + path).equals(statement))
                .forEach(path -> report.dropped(
                        folder + "/" + path,
                        "one statement is read, "
                                + (statement.isEmpty() ? "and this is none of Markdown or TeX" : statement)));
    }
}
