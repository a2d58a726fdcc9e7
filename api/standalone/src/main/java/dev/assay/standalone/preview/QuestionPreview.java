package dev.assay.standalone.preview;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.image.ImageFile;
import dev.assay.language.Languages;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of one question of a bank, as the files are at the moment. */
public final class QuestionPreview implements AutoCloseable {
    private final Path bank;
    private final String slug;
    private final BankReader reader = new BankReader(Languages.bundled());
    private final PreviewServer server;

    /**
     * Begins to serve the page.
     *
     * @param port 0 for any that is free
     */
    public QuestionPreview(Path bank, String slug, int port) {
        this.bank = bank;
        this.slug = slug;
        this.server = new PreviewServer(port, this::page, this::image);
    }

    /** Where the page is. */
    public URI address() {
        return server.address();
    }

    /** The page: the question, or everything that is wrong with the bank. */
    String page() {
        return switch (reader.read(bank)) {
            case BankReading.Valid valid ->
                question(valid.bank().questions())
                        .map(question -> PreviewPage.of(CandidateView.of(question.question())))
                        .orElseGet(() -> PreviewPage.ofMistakes(
                                slug,
                                List.of(bank + " has no question " + slug + " (expected: the name of a folder)")));
            case BankReading.Invalid invalid ->
                PreviewPage.ofMistakes(
                        slug,
                        invalid.errors().stream().map(Diagnostic::toString).toList());
        };
    }

    /** The image at a path of the page; empty where there is none. */
    Optional<ImageFile> image(String path) {
        List<BankQuestion> questions = reader.read(bank) instanceof BankReading.Valid valid
                ? valid.bank().questions()
                : List.of();
        return question(questions).stream()
                .flatMap(question -> question.images().stream())
                .filter(file -> CandidateView.address(file.image()).equals(path))
                .findFirst();
    }

    private Optional<BankQuestion> question(List<BankQuestion> questions) {
        return questions.stream()
                .filter(question -> question.question().slug().value().equals(slug))
                .findFirst();
    }

    @Override
    public void close() {
        server.close();
    }
}
