package dev.assay.bank;

import dev.assay.bank.code.LanguageNames;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.BankFolder;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.bank.topics.TaxonomyReader;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads bank folders. A reader keeps nothing between two readings and may be used from many threads. */
public final class BankReader {
    private static final Set<Check> WITHOUT_ANSWERS = Set.of(
            Check.TEST_PAIR, Check.RECIPE, Check.SCORING, Check.TEST_SET, Check.BOUND_REACHED, Check.TEST_REPLACES);

    private final LanguageNames names;

    /**
     * A reader for banks that are judged with certain languages.
     *
     * @param languages those that questions may offer and solutions may be written in
     */
    public BankReader(Languages languages) {
        this.names = new LanguageNames(Objects.requireNonNull(languages, "languages"));
    }

    /** Reads everything and reports everything; a folder that is not there is a finding like any other. */
    public BankReading read(Path bankFolder) {
        return read(bankFolder, _ -> true);
    }

    /**
     * Reads a part of the questions as if there were no others. What could be said of all of them together is not.
     *
     * @param chosen whether to read the question in a folder of that name
     */
    public BankReading read(Path bankFolder, Predicate<String> chosen) {
        return read(bankFolder, chosen, new CollectedFindings());
    }

    /**
     * Reads a part of the questions without the tests that recipes make and that have no answer yet, for whoever is about to
     * answer them. What could only be said of all tests together is not.
     */
    public BankReading readAnswered(Path bankFolder, Predicate<String> chosen) {
        return read(bankFolder, chosen, new CollectedFindings(WITHOUT_ANSWERS));
    }

    private BankReading read(Path bankFolder, Predicate<String> chosen, CollectedFindings findings) {
        if (!Files.isDirectory(bankFolder)) {
            findings.report(Path.of(""), 0, Check.MISSING_FILE, bankFolder + " is no folder (expected: a bank)");
            return findings.invalid();
        }
        Bank bank = read(new BankFolder(bankFolder, findings), chosen, findings);
        return findings.errors() > 0 ? findings.invalid() : findings.valid(bank);
    }

    /** The bank as far as it could be read; whole if nothing was reported. */
    private Bank read(BankFolder folder, Predicate<String> chosen, Findings findings) {
        BankSettings settings = yaml(folder, "bank.yaml", findings)
                .map(yaml -> BankSettings.read(yaml, names))
                .orElseGet(BankSettings::none);
        TaxonomyReader topics = new TaxonomyReader();
        Taxonomy taxonomy = yaml(folder, "topics.yaml", findings)
                .map(topics::read)
                .orElseGet(() -> new Taxonomy(Map.of(), Map.of()));
        List<BankQuestion> questions = new ArrayList<>();
        QuestionReader reader = new QuestionReader(settings, taxonomy, names, findings);
        boolean whole = true;
        for (Path path : folder.folders(Path.of("questions"))) {
            if (chosen.test(path.getFileName().toString())) {
                folder.files(path)
                        .flatMap(files -> reader.read(new QuestionFiles(path, files, findings)))
                        .ifPresent(questions::add);
            } else {
                whole = false;
            }
        }
        if (whole && findings.errors() == 0) {
            topics.checkFamilies(questions.stream()
                    .map(question -> question.question().topics())
                    .toList());
        }
        License none = new License("", "", Optional.empty());
        return new Bank(
                settings.id().orElse(""),
                settings.license().orElse(none),
                settings.limits(),
                settings.timeMultipliers(),
                taxonomy,
                questions);
    }

    private static Optional<YamlObject> yaml(BankFolder folder, String name, Findings findings) {
        return folder.file(Path.of(name))
                .flatMap((BankFile file) -> YamlFile.parse(file, findings))
                .flatMap(YamlValue::object);
    }
}
