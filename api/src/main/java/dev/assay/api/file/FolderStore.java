package dev.assay.api.file;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps files in a folder, in subfolders by the end of the id. API processes on several machines must share the folder. */
public final class FolderStore implements FileStore {
    private static final String PART = ".part";

    private final Path root;

    public FolderStore(Path root) {
        this.root = requireNonNull(root, "root is null");
    }

    @Override
    public Stored put(UUID id, Content content) throws IOException {
        Path target = place(id);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(UUID.randomUUID() + PART);
        try {
            Stored stored = write(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<InputStream> open(UUID id) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    @Override
    @SuppressWarnings("StreamResourceLeak") // it is the caller's to close
    public Stream<UUID> olderThan(Instant before) throws IOException {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        return Files.walk(root, 2)
                .filter(file -> !file.getFileName().toString().endsWith(PART))
                .filter(Files::isRegularFile)
                .filter(file -> isOlder(file, before))
                .map(file -> UUID.fromString(file.getFileName().toString()));
    }

    /** The id is the only part of a path that comes from outside, and it is no text. */
    private Path place(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stored write(Path part, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
                OutputStream out = new DigestOutputStream(file, digest)) {
            content.writeTo(out);
        }
        return new Stored(Files.size(part), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
