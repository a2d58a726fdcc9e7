package dev.assay.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a package, from a folder or a zip archive, all in memory and none larger than its cap. Nothing is unpacked, so a
 * name that leads elsewhere leads nowhere; such a name is refused all the same, and so are links and devices.
 *
 * @param name of the folder, or of the archive without its ending
 * @param files by their path in the package, with slashes
 */
public record ForeignPackage(String name, NavigableMap<String, byte[]> files) {
    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES_OF_FILE = 16 << 20;
    private static final long MOST_BYTES = 128L << 20;

    public ForeignPackage {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    /**
     * Reads a package whole.
     *
     * @param source a folder, a {@code .zip}, or one file that is the whole package
     * @throws RefusedPackage if it is not what it says, or more than the caps allow
     */
    public static ForeignPackage read(Path source) throws RefusedPackage {
        String name = source.toAbsolutePath().normalize().getFileName().toString();
        Collected collected = new Collected();
        try {
            if (Files.isDirectory(source)) {
                readFolder(source, collected);
                return new ForeignPackage(name, collected.files);
            }
            if (!Files.isRegularFile(source)) {
                throw new RefusedPackage("", source + " is not there (expected: a folder, a zip archive or a file)");
            }
            if (isArchive(source)) {
                readArchive(source, collected);
                return new ForeignPackage(stem(name), withoutOnlyFolder(collected.files));
            }
            try (InputStream in = Files.newInputStream(source)) {
                collected.add(name, in);
            }
            return new ForeignPackage(stem(name), collected.files);
        } catch (ZipException | IllegalArgumentException e) {
            throw new RefusedPackage("", "the archive is broken: " + e.getMessage());
        } catch (IOException e) {
            throw new RefusedPackage("", "cannot be read: " + e.getMessage());
        }
    }

    /** A file's content, if it is there. */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The files below a folder, by their path in it. */
    public SortedMap<String, byte[]> below(String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.tailMap(folder + "/", true).forEach((path, bytes) -> {
            if (path.startsWith(folder + "/")) {
                below.put(path.substring(folder.length() + 1), bytes);
            }
        });
        return below;
    }

    /** A text with lines that end in LF, of a file that is there. */
    public String text(String path) throws RefusedPackage {
        return PlainText.of(path, files.get(path));
    }

    private static boolean isArchive(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static void readFolder(Path root, Collected collected) throws IOException, RefusedPackage {
        RefusedPackage[] refused = new RefusedPackage[1];
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace('\\', '/');
                try {
                    if (!attributes.isRegularFile()) {
                        throw new RefusedPackage(path, "is a link or a device (expected: files and folders only)");
                    }
                    try (InputStream in = Files.newInputStream(file)) {
                        collected.add(path, in);
                    }
                } catch (RefusedPackage e) {
                    refused[0] = e;
                    return FileVisitResult.TERMINATE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
    }

    private static void readArchive(Path source, Collected collected) throws IOException, RefusedPackage {
        try (ZipFile archive = new ZipFile(source.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                try (InputStream in = archive.getInputStream(entry)) {
                    collected.add(entry.getName(), in);
                }
            }
        }
    }

    /** Archives often hold one folder, and everything in it. */
    private static NavigableMap<String, byte[]> withoutOnlyFolder(NavigableMap<String, byte[]> files) {
        if (files.isEmpty()) {
            return files;
        }
        String first = files.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || !files.keySet().stream().allMatch(path -> path.startsWith(folder))) {
            return files;
        }
        NavigableMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, bytes) -> inside.put(path.substring(folder.length()), bytes));
        return inside;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Files so far, within the caps. */
    private static final class Collected {
        private final NavigableMap<String, byte[]> files = new TreeMap<>();
        private long bytes;

        /** What an entry says of its own size is not believed: a small archive can hold a very large file. */
        void add(String path, InputStream in) throws IOException, RefusedPackage {
            checkPath(path);
            if (files.size() >= MOST_FILES) {
                throw new RefusedPackage("", "has more than " + MOST_FILES + " files (expected: at most that)");
            }
            byte[] content = in.readNBytes(MOST_BYTES_OF_FILE + 1);
            if (content.length > MOST_BYTES_OF_FILE) {
                throw new RefusedPackage(
                        path, "has more than " + MOST_BYTES_OF_FILE + " bytes (expected: at most that)");
            }
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                throw new RefusedPackage(
                        path, "takes the package over " + MOST_BYTES + " bytes (expected: at most that)");
            }
            if (files.putIfAbsent(path, content) != null) {
                throw new RefusedPackage(path, "is there twice (expected: once)");
            }
        }

        private static void checkPath(String path) throws RefusedPackage {
            boolean leads = path.startsWith("/") || path.contains("\\") || path.contains("\0") || path.contains(":/");
            for (String part : path.split("/", -1)) {
                leads |= part.isEmpty() || part.equals(".") || part.equals("..");
            }
            if (leads) {
                throw new RefusedPackage(path, "does not stay in the package (expected: a plain path below it)");
            }
        }
    }
}
