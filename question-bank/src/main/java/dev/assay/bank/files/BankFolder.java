package dev.assay.bank.files;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files below a folder. Every file that is read has been checked: its name, its kind, where it leads if it is a
 * link, its size, and, all files of a bank but images being text, its text. Paths are relative to the folder.
 */
public final class BankFolder {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}");

    private final Path root;
    private final Findings findings;

    /**
     * @param root an existing folder
     * @throws UncheckedIOException if it cannot be read
     */
    public BankFolder(Path root, Findings findings) {
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.findings = findings;
    }

    /** One file, read and checked; empty and reported if there is none. */
    public Optional<BankFile> file(Path path) {
        if (!Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            findings.report(path, 0, Check.MISSING_FILE, "is missing (expected: a file)");
            return Optional.empty();
        }
        return read(path);
    }

    /** The folders in a folder, sorted; anything else in it is reported. Empty and reported if there is no such folder. */
    public List<Path> folders(Path path) {
        if (!Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            findings.report(path, 0, Check.MISSING_FILE, "is missing (expected: a folder)");
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        for (Path entry : entries(path)) {
            if (Files.isDirectory(root.resolve(entry), LinkOption.NOFOLLOW_LINKS)) {
                folders.add(entry);
            } else {
                findings.report(entry, 0, Check.UNEXPECTED_FILE, "is not a folder (expected: folders only)");
            }
        }
        return folders;
    }

    /** All files below a folder, read and checked. Empty and reported if they are beyond the caps, once that is seen. */
    public Optional<SortedMap<Path, BankFile>> files(Path path) {
        SortedMap<Path, BankFile> files = new TreeMap<>();
        if (walk(path, 0, files)) {
            return Optional.of(files);
        }
        findings.report(
                path,
                0,
                Check.FILE_SIZE,
                "holds too much (expected: at most " + SizeCaps.FILES + " files of " + SizeCaps.QUESTION_BYTES
                        + " bytes in all)");
        return Optional.empty();
    }

    /** False as soon as a cap is reached: nothing more is then read. */
    private boolean walk(Path folder, int depth, SortedMap<Path, BankFile> files) {
        if (depth > SizeCaps.DEPTH) {
            findings.report(
                    folder,
                    0,
                    Check.FILE_SIZE,
                    "is nested too deep (expected: at most " + SizeCaps.DEPTH + " folders)");
            return true;
        }
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(root.resolve(entry), LinkOption.NOFOLLOW_LINKS)) {
                if (!walk(entry, depth + 1, files)) {
                    return false;
                }
            } else {
                read(entry).ifPresent(file -> files.put(entry, file));
            }
            if (isFull(files)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFull(SortedMap<Path, BankFile> files) {
        long bytes =
                files.values().stream().mapToLong(file -> file.bytes().length).sum();
        return files.size() > SizeCaps.FILES || bytes > SizeCaps.QUESTION_BYTES;
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(root.resolve(folder))) {
            for (Path entry : stream) {
                checkName(folder.resolve(entry.getFileName()), entries);
            }
        } catch (IOException | DirectoryIteratorException e) {
            findings.report(folder, 0, Check.MISSING_FILE, "cannot be read: " + e.getMessage());
        }
        entries.sort(null);
        return entries;
    }

    private void checkName(Path entry, List<Path> wellNamed) {
        String name = entry.getFileName().toString();
        if (NAME.matcher(name).matches()) {
            wellNamed.add(entry);
        } else {
            findings.report(entry, 0, Check.FILE_NAME, "is named \"" + name + "\" (expected: " + NAME.pattern() + ")");
        }
    }

    private Optional<BankFile> read(Path path) {
        Path file = root.resolve(path);
        try {
            if (Files.isSymbolicLink(file) && !leadsToFileInside(path)) {
                return Optional.of(new BankFile(path, new byte[0], false));
            }
            if (!Files.isRegularFile(file)) {
                findings.report(path, 0, Check.FILE_KIND, "is no regular file (expected: a file or a folder)");
                return Optional.empty();
            }
            return Optional.of(contents(path));
        } catch (IOException e) {
            findings.report(path, 0, Check.MISSING_FILE, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private boolean leadsToFileInside(Path path) throws IOException {
        try {
            Path target = root.resolve(path).toRealPath();
            if (target.startsWith(root) && Files.isRegularFile(target)) {
                return true;
            }
        } catch (NoSuchFileException e) {
            // leads nowhere: reported like one that leads outside
        }
        findings.report(
                path,
                0,
                Check.LINK,
                "links to " + Files.readSymbolicLink(root.resolve(path)) + " (expected: a file inside the bank)");
        return false;
    }

    private BankFile contents(Path path) throws IOException {
        long size = Files.size(root.resolve(path));
        if (size > SizeCaps.of(path)) {
            findings.report(
                    path, 0, Check.FILE_SIZE, "has " + size + " bytes (expected: at most " + SizeCaps.of(path) + ")");
            return new BankFile(path, new byte[0], false);
        }
        byte[] bytes = Files.readAllBytes(root.resolve(path));
        return new BankFile(path, bytes, SizeCaps.isImage(path) || new TextRules(path, bytes, findings).check());
    }
}
