package dev.assay.authoring.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes and descriptors that judge, as they are on the class path: when they change, proofs are made again. */
public final class OwnCode {
    private OwnCode() {}

    /** A digest over the names and contents of what is in Assay's own jars and class folders; when they were packed does not matter. */
    public static String digest(String classPath) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addFolder(path, digest);
            } else if (path.getFileName().toString().startsWith("assay-") && Files.exists(path)) {
                addJar(path, digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addJar(Path jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> entries = new ArrayList<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                    .map(OwnCode::named)
                    .forEach(entries::add);
            Collections.sort(entries);
            entries.forEach(entry -> Fingerprint.add(digest, entry));
        }
    }

    private static String named(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Fingerprint.add(digest, folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
