package dev.assay.bank;

import dev.assay.bank.files.BankFolder;
import dev.assay.bank.topics.TaxonomyReader;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The topics of a bank, read without its questions. */
public final class BankTopics {
    private BankTopics() {}

    /** In the order of {@code topics.yaml}; none if there is no such file, or if it is broken. */
    public static List<String> of(Path bankFolder) {
        if (!Files.isDirectory(bankFolder)) {
            return List.of();
        }
        CollectedFindings findings = new CollectedFindings();
        return new BankFolder(bankFolder, findings)
                .file(Path.of("topics.yaml"))
                .flatMap(file -> YamlFile.parse(file, findings))
                .flatMap(YamlValue::object)
                .map(yaml -> new TaxonomyReader().read(yaml).topics())
                .orElse(List.of());
    }
}
