package dev.assay.bank.written;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bank or a question as one zip file: its files and nothing else, in order of their paths, without the time or the machine it
 * was made on. So equal folders make equal archives.
 */
public final class BankArchive {
    /** The beginning of time, for a zip file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Set<String> OF_A_BANK = Set.of("bank.yaml", "topics.yaml", "questions");

    private BankArchive() {}

    /**
     * Writes the archive. Links are followed: what they lead to is in the archive.
     *
     * @param folder of a bank, which is one that has a {@code bank.yaml}, or of a question
     * @return how many files are in it
     */
    public static int write(Path folder, OutputStream out) throws IOException {
        List<Path> files = files(folder);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(name(folder, file));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return files.size();
    }

    private static List<Path> files(Path folder) throws IOException {
        boolean isBank = Files.exists(folder.resolve("bank.yaml"));
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(file -> !isBank || isOfABank(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        }
    }

    private static boolean isOfABank(Path relative) {
        return OF_A_BANK.contains(relative.getName(0).toString());
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }
}
