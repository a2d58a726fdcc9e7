package dev.assay.bank;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.tests.TestsReader;
import dev.assay.bank.text.HintLeak;
import dev.assay.bank.text.StatementExamples;
import dev.assay.bank.text.TextContent;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.language.Languages;
import dev.assay.question.PracticeType;
import dev.assay.question.Question;
import dev.assay.question.QuestionFormat;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the folders of questions, one after the other. All parts are read and checked, whatever is wrong with the others. */
final class QuestionReader {
    private static final String KIND = "stdio";
    private static final Set<String> LATER_KINDS = Set.of("function", "class", "mcq", "scenario", "open");
    private static final Pattern PLACE = Pattern.compile("question\\.yaml|statement\\.md|approach\\.md|notes\\.md"
            + "|tests/cases\\.yaml|tests/(sample|secret)/[^/]+\\.(in|ans)"
            + "|solutions/(accepted|wrong_answer|time_limit_exceeded|run_time_error)/[^/]+|generators/.+");

    private final BankSettings settings;
    private final Taxonomy taxonomy;
    private final Languages languages;
    private final Findings findings;
    private final Map<UUID, Path> ids = new HashMap<>();

    QuestionReader(BankSettings settings, Taxonomy taxonomy, Languages languages, Findings findings) {
        this.settings = settings;
        this.taxonomy = taxonomy;
        this.languages = languages;
        this.findings = findings;
    }

    /** The question, or nothing if anything was reported. */
    Optional<BankQuestion> read(Path folder, SortedMap<Path, BankFile> files) {
        return required(folder.resolve("question.yaml"), files)
                .flatMap(file -> YamlFile.parse(file, findings))
                .flatMap(YamlValue::object)
                .filter(this::isJudged)
                .flatMap(yaml -> read(yaml, folder, files));
    }

    private Optional<BankQuestion> read(YamlObject yaml, Path folder, SortedMap<Path, BankFile> files) {
        int before = findings.count();
        QuestionHead head = QuestionHead.read(yaml, settings, taxonomy, languages);
        yaml.finish();
        checkPlaces(folder, files.keySet());
        checkIdentity(head, folder);
        checkHints(head, folder, files);
        checkTexts(folder, files);
        Optional<List<TestCase>> tests = TestsReader.read(folder.resolve("tests"), files, findings);
        Optional<BankFile> statement = required(folder.resolve("statement.md"), files);
        statement.filter(BankFile::sound).ifPresent(text -> tests.ifPresent(all -> checkExamples(text, all)));
        List<Solution> solutions =
                new SolutionsReader(languages, findings).read(folder.resolve("solutions"), files.values());
        if (findings.count() > before) {
            return Optional.empty();
        }
        Optional<String> approach = optionalText(folder.resolve("approach.md"), files);
        Optional<String> notes = optionalText(folder.resolve("notes.md"), files);
        Question question = question(head, statement.orElseThrow(), approach, tests.orElseThrow());
        return head.license().map(terms -> new BankQuestion(question, terms, notes, solutions));
    }

    private static Question question(
            QuestionHead head, BankFile statement, Optional<String> approach, List<TestCase> tests) {
        return new Question(
                head.id().orElseThrow().value(),
                head.slug().orElseThrow().value(),
                PracticeType.DSA,
                QuestionFormat.OPEN_ENDED,
                head.difficulty().orElseThrow(),
                head.title().orElseThrow(),
                statement.text(),
                head.topics(),
                head.companies(),
                head.hints().orElseThrow().value(),
                approach,
                head.rubric(),
                head.minutes(),
                head.limits(),
                head.checker(),
                head.languages(),
                tests);
    }

    private boolean isJudged(YamlObject yaml) {
        Optional<YamlValue> value = yaml.required("kind");
        Optional<String> kind = value.flatMap(YamlValue::text);
        if (kind.isPresent() && !kind.get().equals(KIND)) {
            String problem = LATER_KINDS.contains(kind.get()) ? " is not judged yet" : " is unknown";
            value.get().report(Check.QUESTION_KIND, "kind " + kind.get() + problem + " (expected: " + KIND + ")");
        }
        return kind.isPresent() && kind.get().equals(KIND);
    }

    private void checkPlaces(Path folder, Set<Path> files) {
        for (Path file : files) {
            if (!PLACE.matcher(folder.relativize(file).toString()).matches()) {
                findings.report(file, 0, Check.UNEXPECTED_FILE, "has no place in a question (expected: " + PLACE + ")");
            }
        }
    }

    private void checkIdentity(QuestionHead head, Path folder) {
        String name = folder.getFileName().toString();
        head.slug()
                .filter(slug -> !slug.value().value().equals(name))
                .ifPresent(slug -> slug.place()
                        .report(
                                Check.SLUG_FOLDER,
                                "slug " + slug.value() + " (expected: " + name + ", the folder's name)"));
        head.id().ifPresent(id -> {
            Path other = ids.putIfAbsent(id.value(), folder);
            if (other != null) {
                id.place()
                        .report(
                                Check.QUESTION_ID,
                                "id " + id.value() + " is also that of " + other + " (expected: distinct ids)");
            }
        });
    }

    private void checkTexts(Path folder, SortedMap<Path, BankFile> files) {
        for (String name : List.of("statement.md", "approach.md", "notes.md")) {
            Optional.ofNullable(files.get(folder.resolve(name)))
                    .filter(BankFile::sound)
                    .ifPresent(file -> TextContent.check(file, findings));
        }
    }

    private void checkExamples(BankFile statement, List<TestCase> tests) {
        List<TestCase> samples = tests.stream().filter(TestCase::sample).toList();
        StatementExamples.check(statement, samples, findings);
    }

    private void checkHints(QuestionHead head, Path folder, SortedMap<Path, BankFile> files) {
        Path accepted = folder.resolve("solutions").resolve(ExpectedVerdict.ACCEPTED.directory());
        List<BankFile> solutions = files.values().stream()
                .filter(file -> accepted.equals(file.path().getParent()))
                .toList();
        head.hints().ifPresent(hints -> HintLeak.check(hints.value(), hints.place(), solutions));
    }

    private static Optional<String> optionalText(Path path, SortedMap<Path, BankFile> files) {
        return Optional.ofNullable(files.get(path)).map(BankFile::text);
    }

    private Optional<BankFile> required(Path path, SortedMap<Path, BankFile> files) {
        if (!files.containsKey(path)) {
            findings.report(path, 0, Check.MISSING_FILE, "is missing (expected: one in each question)");
        }
        return Optional.ofNullable(files.get(path));
    }
}
