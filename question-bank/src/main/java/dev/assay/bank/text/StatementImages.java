package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.image.ImageFile;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageLinks;
import dev.assay.image.ImageSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The images of a question: files in {@code assets} that are what they should be, and that its statements show. */
public final class StatementImages {
    private static final String FOLDER = "assets";
    private static final int MOST = 16;
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_PIXELS = 4096;

    private final QuestionFiles files;
    private final Findings findings;

    private StatementImages(QuestionFiles files) {
        this.files = files;
        this.findings = files.findings();
    }

    /**
     * The images in order of their names; what is wrong with them or with the links to them is reported.
     *
     * @param statements in whatever languages there are
     */
    public static List<ImageFile> read(QuestionFiles files, List<BankFile> statements) {
        StatementImages reader = new StatementImages(files);
        List<ImageFile> images = reader.images();
        reader.checkTogether(images);
        Set<String> shown = new HashSet<>();
        statements.forEach(statement -> reader.checkLinks(statement, shown));
        images.stream()
                .map(file -> file.image().name())
                .filter(name -> !shown.contains(name))
                .forEach(name -> reader.findings.report(
                        files.folder().resolve(FOLDER).resolve(name),
                        0,
                        Check.IMAGE_USED,
                        "is shown nowhere (expected: ![what it shows](assets/" + name + ") in a statement)"));
        return images;
    }

    private List<ImageFile> images() {
        List<ImageFile> images = new ArrayList<>();
        for (BankFile file : files.in(FOLDER)) {
            if (file.sound()) {
                image(file).ifPresent(images::add);
            }
        }
        return images;
    }

    private Optional<ImageFile> image(BankFile file) {
        Optional<ImageFormat> format = ImageFormat.named(file.name());
        Optional<ImageSize> size = format.flatMap(known -> ImageSize.of(known, file.bytes()));
        if (format.isEmpty()) {
            report(
                    file,
                    "is none that can be shown (expected: a name that ends in one of " + ImageFormat.names() + ")");
        } else if (size.isEmpty()) {
            report(file, "does not begin as such an image does (expected: " + format.get() + ", as its name says)");
        } else if (size.get().width() > MOST_PIXELS || size.get().height() > MOST_PIXELS) {
            report(
                    file,
                    "is " + size.get().width() + " x " + size.get().height() + " pixels (expected: at most "
                            + MOST_PIXELS + " a side)");
        }
        return size.map(known -> ImageFile.of(file.name(), format.orElseThrow(), known, file.bytes()));
    }

    private void checkTogether(List<ImageFile> images) {
        int bytes = images.stream().mapToInt(image -> image.bytes().length).sum();
        if (images.size() > MOST || bytes > MOST_BYTES) {
            findings.report(
                    files.folder().resolve(FOLDER),
                    0,
                    Check.IMAGE,
                    "has " + images.size() + " images of " + bytes + " bytes in all (expected: at most " + MOST + " of "
                            + MOST_BYTES + ")");
        }
    }

    private void checkLinks(BankFile statement, Set<String> shown) {
        for (ImageLinks.Link link : ImageLinks.in(statement.text())) {
            String name = link.target().startsWith(ImageLinks.FOLDER)
                    ? link.target().substring(ImageLinks.FOLDER.length())
                    : "";
            shown.add(name);
            if (name.isEmpty()
                    || name.contains("/")
                    || files.find(FOLDER + "/" + name).isEmpty()) {
                report(statement, link, "shows " + link.target() + " (expected: assets/ and the name of a file there)");
            }
            if (link.shows().isBlank()) {
                report(statement, link, "shows an image without words (expected: what it shows, between the brackets)");
            }
        }
    }

    private void report(BankFile file, String message) {
        findings.report(file.path(), 0, Check.IMAGE, message);
    }

    private void report(BankFile statement, ImageLinks.Link link, String message) {
        findings.report(statement.path(), link.line(), Check.IMAGE_LINK, message);
    }
}
