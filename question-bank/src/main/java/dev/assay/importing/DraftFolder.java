package dev.assay.importing;

import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.topics.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder {@code drafts} of a bank: questions that are not part of it yet. */
public final class DraftFolder {
    private final Path bank;

    /**
     * Drafts of a bank.
     *
     * @param bank a folder with {@code bank.yaml} and {@code topics.yaml}
     */
    public DraftFolder(Path bank) {
        this.bank = bank;
    }

    /** Where a draft of that name lies. */
    public Path path(String slug) {
        return bank.resolve("drafts").resolve(slug);
    }

    /**
     * Writes a whole draft or nothing: it is made beside its place and then moved there.
     *
     * @throws FileAlreadyExistsException if there is a draft or a question of that name
     */
    public Path write(Draft draft) throws IOException {
        Path place = path(draft.slug());
        for (Path taken : List.of(place, bank.resolve("questions").resolve(draft.slug()))) {
            if (Files.exists(taken)) {
                throw new FileAlreadyExistsException(taken.toString(), null, "is there already");
            }
        }
        Files.createDirectories(place.getParent());
        Path making = Files.createTempDirectory(place.getParent(), ".import-");
        try {
            writeFiles(making, draft.files());
            return Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(making);
        }
    }

    /**
     * What the bank's {@code topics.yaml} says, whatever state its questions are in.
     *
     * @throws IOException if there is no such file, or it or {@code bank.yaml} is broken
     */
    public Taxonomy taxonomy(BankReader reader) throws IOException {
        Path scratch = Files.createTempDirectory("assay-draft-");
        try {
            copySettings(scratch);
            Files.createDirectory(scratch.resolve("questions"));
            return switch (reader.read(scratch)) {
                case BankReading.Valid valid -> valid.bank().taxonomy();
                case BankReading.Invalid invalid ->
                    throw new IOException(invalid.errors().getFirst().toString());
            };
        } finally {
            delete(scratch);
        }
    }

    /** What a bank's reader would say if the draft were one of its questions, and the only one; by the draft's own paths. */
    public List<Diagnostic> check(Draft draft, BankReader reader) throws IOException {
        Path scratch = Files.createTempDirectory("assay-draft-");
        try {
            copySettings(scratch);
            Path folder = Path.of("questions", draft.slug());
            writeFiles(scratch.resolve(folder), draft.files());
            BankReading reading = reader.read(scratch);
            return reading.findings().stream()
                    .filter(found -> found.file().startsWith(folder))
                    .map(found -> new Diagnostic(
                            folder.relativize(found.file()), found.line(), found.check(), found.message()))
                    .toList();
        } finally {
            delete(scratch);
        }
    }

    private void copySettings(Path folder) throws IOException {
        for (String name : List.of("bank.yaml", "topics.yaml")) {
            Files.copy(bank.resolve(name), folder.resolve(name));
        }
    }

    private static void writeFiles(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
