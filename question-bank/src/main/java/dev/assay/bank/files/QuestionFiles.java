package dev.assay.bank.files;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one question.
 *
 * @param folder relative to the bank folder, as are the paths of the files
 */
public record QuestionFiles(Path folder, SortedMap<Path, BankFile> all, Findings findings) {
    public QuestionFiles {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(findings, "findings");
    }

    /** The file at a path relative to the question's folder, if it is there. */
    public Optional<BankFile> find(String path) {
        return Optional.ofNullable(all.get(folder.resolve(path)));
    }

    /** The file at a path relative to the question's folder; reported if it is not there. */
    public Optional<BankFile> require(String path) {
        Optional<BankFile> file = find(path);
        if (file.isEmpty()) {
            findings.report(folder.resolve(path), 0, Check.MISSING_FILE, "is missing (expected: one in each question)");
        }
        return file;
    }

    /** The files below a folder of the question by their paths in it, with slashes; none if there is no such folder. */
    public SortedMap<String, BankFile> below(String path) {
        Path parent = folder.resolve(path);
        SortedMap<String, BankFile> below = new TreeMap<>();
        all.forEach((file, content) -> {
            if (file.startsWith(parent)) {
                below.put(parent.relativize(file).toString(), content);
            }
        });
        return below;
    }

    /** The files that lie in a folder of the question, by name; none if there is no such folder. */
    public List<BankFile> in(String path) {
        Path parent = folder.resolve(path);
        return all.values().stream()
                .filter(file -> parent.equals(file.path().getParent()))
                .toList();
    }
}
