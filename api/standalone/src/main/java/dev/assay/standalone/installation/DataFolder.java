package dev.assay.standalone.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of an installation. It holds passwords, so only its owner may enter it, and each file of its own is written
 * whole or not at all, readable by the owner alone.
 */
public final class DataFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SETTINGS = "installation.json";
    private static final String RUN = "run.json";
    private static final String TOKEN = "token";

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path root;

    /**
     * The folder at that place, made if missing; one that others may enter is closed to them if it is an installation's, or holds
     * nothing but logs.
     *
     * @throws Problem if it cannot be made or used, or others may enter it and it is not ours to close
     */
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.root, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            if (!Files.getPosixFilePermissions(this.root).equals(OWNER_ALONE)) {
                closeToOthers();
            }
            Files.createDirectories(logs());
            Files.createDirectories(cache());
        } catch (IOException e) {
            throw new Problem(
                    "cannot use the data folder " + this.root + ": " + reason(e) + "; choose another with --data DIR",
                    e);
        }
    }

    /** Where the data are when nobody says otherwise. */
    public static Path usual(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        String share = environment.getOrDefault("XDG_DATA_HOME", "");
        return (share.isEmpty() ? Path.of(home, ".local", "share") : Path.of(share)).resolve("assay");
    }

    public Path root() {
        return root;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** What can be made again: unpacked programs, archives of class data. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** A folder for a server's files, made if missing. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new Problem("cannot make " + root.resolve(name) + ": " + reason(e), e);
        }
    }

    /** Held by {@code ./assay up} as long as it runs; empty if another process holds it. */
    public Optional<AutoCloseable> hold() {
        try {
            FileChannel file =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new Problem("cannot lock the data folder " + root + ": " + reason(e), e);
        }
    }

    /** The settings kept here; made at the first call. */
    public InstallationSettings settings() {
        return read(SETTINGS, InstallationSettings.class).orElseGet(() -> {
            InstallationSettings fresh = InstallationSettings.fresh();
            save(fresh);
            return fresh;
        });
    }

    public void save(InstallationSettings settings) {
        write(SETTINGS, json(settings));
    }

    /** What the last {@code ./assay up} left or the present one maintains; empty after an orderly end. */
    public Optional<RunState> run() {
        return read(RUN, RunState.class);
    }

    public void save(RunState run) {
        write(RUN, json(run));
    }

    public void forgetRun() {
        try {
            Files.deleteIfExists(root.resolve(RUN));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + root.resolve(RUN), e);
        }
    }

    /** The API token that {@code ./assay judge} uses; empty before its first use. */
    public Optional<String> token() {
        return text(TOKEN).map(String::strip).filter(token -> !token.isEmpty());
    }

    public void saveToken(String token) {
        write(TOKEN, token + "\n");
    }

    /** Writes a file that only the owner may read. */
    void write(String name, String content) {
        Path file = root.resolve(name);
        Path part = root.resolve(name + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("cannot write " + file + ": " + reason(e), e);
        }
    }

    /** Not where people keep other things: they may be meant for everybody, as in /tmp. */
    private void closeToOthers() throws IOException {
        boolean ours = Files.getOwner(root).equals(Files.getOwner(Path.of("/proc/self")));
        if (!ours || !(Files.exists(root.resolve(SETTINGS)) || holdsNoMoreThanLogs())) {
            throw new Problem(root + " is open to others and is " + (ours ? "used for other things" : "not yours")
                    + " (expected: a folder of your own that only you may enter); choose another with --data DIR");
        }
        Files.setPosixFilePermissions(root, OWNER_ALONE);
    }

    /** The launcher starts Docker, with a log here, before anything of an installation is made. */
    private boolean holdsNoMoreThanLogs() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(logs()::equals);
        }
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        return text(name).map(text -> {
            try {
                return JSON.readValue(text, type);
            } catch (JsonProcessingException e) {
                throw new Problem(
                        root.resolve(name) + " is damaged (" + e.getOriginalMessage() + "); put back a good copy", e);
            }
        });
    }

    private Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(root.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Problem("cannot read " + root.resolve(name) + ": " + reason(e), e);
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass(), e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
