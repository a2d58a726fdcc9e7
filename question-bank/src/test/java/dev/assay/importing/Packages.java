package dev.assay.importing;

import dev.assay.bank.BankReader;
import dev.assay.bank.Diagnostic;
import dev.assay.importing.kinds.Importer;
import dev.assay.importing.kinds.Importer.Result;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages in the making, and a small bank to import them to. */
final class Packages {
    static final String DOUBLES = "import sys\nprint(2 * int(sys.stdin.read()))\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Path folder;

    Packages(Path folder) {
        this.folder = folder;
    }

    Packages file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Packages file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Packages without(String path) {
        files.remove(path);
        return this;
    }

    /** A test, as Kattis keeps it. */
    Packages pair(String path, String input, String answer) {
        return file("data/" + path + ".in", input).file("data/" + path + ".ans", answer);
    }

    Path asFolder(String name) throws IOException {
        Path root = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return root;
    }

    Path asArchive(String name) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return archive;
    }

    /** A bank without questions, whose topics are math and graphs. */
    static Path bank(Path folder) throws IOException {
        Path bank = Files.createDirectories(folder.resolve("bank"));
        Files.writeString(
                bank.resolve("bank.yaml"), "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        Files.writeString(bank.resolve("topics.yaml"), """
                format: 1
                families: {numbers: [math], shapes: [graphs, arrays, hashmap, databases, scaling, caching]}
                synonyms: {arithmetic: math, database: databases}
                """);
        Files.createDirectories(bank.resolve("questions"));
        return bank;
    }

    static BankReader reader() {
        return new BankReader(Languages.bundled());
    }

    static Result read(Path bank, Path source) throws IOException {
        return new Importer(new DraftFolder(bank).taxonomy(reader()), Languages.bundled()).read(source);
    }

    static String text(Draft draft, String path) {
        return new String(draft.files().get(path), StandardCharsets.UTF_8);
    }

    static List<String> lines(Result result) {
        return result.report().lines().stream().map(ImportReport.Line::toString).toList();
    }

    /** What a bank would say of the draft, without the places. */
    static List<String> findings(Path bank, Draft draft) throws IOException {
        return new DraftFolder(bank)
                .check(draft, reader()).stream().map(Diagnostic::toString).toList();
    }
}
