package dev.assay.bank;

import dev.assay.bank.code.CodeReader;
import dev.assay.bank.code.LanguageNames;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.bank.solution.SolutionsReader;
import dev.assay.bank.text.HintLeak;
import dev.assay.bank.text.StatementExamples;
import dev.assay.bank.text.StatementImages;
import dev.assay.bank.text.TextContent;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.bank.words.OptionsReader;
import dev.assay.bank.words.RubricReader;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.image.ImageFile;
import dev.assay.question.CodeTask;
import dev.assay.question.Kind;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.Task;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the folders of questions, one after the other. All parts are read and checked, whatever is wrong with the others. */
final class QuestionReader {
    private final BankSettings settings;
    private final Taxonomy taxonomy;
    private final LanguageNames names;
    private final Findings findings;
    private final Map<UUID, Path> ids = new HashMap<>();

    QuestionReader(BankSettings settings, Taxonomy taxonomy, LanguageNames names, Findings findings) {
        this.settings = settings;
        this.taxonomy = taxonomy;
        this.names = names;
        this.findings = findings;
    }

    /** The question, or nothing if any error was reported. */
    Optional<BankQuestion> read(QuestionFiles files) {
        return files.require("question.yaml")
                .flatMap(file -> YamlFile.parse(file, findings))
                .flatMap(YamlValue::object)
                .flatMap(yaml -> kind(yaml).flatMap(kind -> read(yaml, kind, files)));
    }

    private Optional<BankQuestion> read(YamlObject yaml, Kind kind, QuestionFiles files) {
        int before = findings.errors();
        QuestionHead head = QuestionHead.read(yaml, kind, settings, taxonomy);
        CodeReader code = new CodeReader(yaml, files, names);
        Optional<Task> task = task(yaml, kind, code);
        Optional<YamlValue> languages = kind.isCode() ? yaml.optional("languages") : Optional.empty();
        yaml.finish();
        QuestionPlaces.of(kind).check(files);
        checkIdentity(head, files.folder());
        List<ImageFile> images = StatementImages.read(files, statements(files));
        checkTexts(files);
        Optional<BankFile> statement = files.require("statement.md");
        task.ifPresent(known -> checkExamples(known, files));
        List<Solution> solutions = List.of();
        if (kind.isCode()) {
            checkHints(head, files);
            solutions = new SolutionsReader(names, findings).read(files);
            checkLanguages(task, languages, solutions);
        }
        if (findings.errors() > before) {
            return Optional.empty();
        }
        Question question =
                question(head, statement.orElseThrow(), text(files, "approach.md"), task.orElseThrow(), images);
        Optional<String> notes = text(files, "notes.md");
        List<Solution> programs = solutions;
        return head.license()
                .map(terms -> new BankQuestion(
                        question,
                        terms,
                        notes,
                        programs,
                        code.testPlaces(),
                        code.badOutputs(),
                        images,
                        code.measuredOn()));
    }

    private Optional<Task> task(YamlObject yaml, Kind kind, CodeReader code) {
        return switch (kind) {
            case STDIO, FUNCTION, CLASS ->
                code.read(kind, settings.limits(), settings.timeMultipliers()).map(Task.class::cast);
            case MCQ -> OptionsReader.read(yaml).map(Task.class::cast);
            case SCENARIO, OPEN ->
                yaml.required("rubric").flatMap(RubricReader::read).map(rubric -> new ProseTask(kind, rubric));
        };
    }

    private static Question question(
            QuestionHead head, BankFile statement, Optional<String> approach, Task task, List<ImageFile> images) {
        return new Question(
                head.id().orElseThrow().value(),
                head.slug().orElseThrow().value(),
                head.difficulty().orElseThrow(),
                head.title().orElseThrow(),
                statement.text(),
                head.topics(),
                head.companies(),
                head.hints().map(QuestionHead.Located::value).orElse(List.of()),
                approach,
                head.minutes(),
                task,
                images.stream().map(ImageFile::image).toList());
    }

    /** A question of an unknown kind gets this one finding and none about keys, which only make sense for a kind. */
    static Optional<Kind> kind(YamlObject yaml) {
        return yaml.required("kind")
                .flatMap(value -> value.text().flatMap(word -> {
                    Optional<Kind> kind = Kind.named(word);
                    if (kind.isEmpty()) {
                        value.report(
                                Check.QUESTION_KIND,
                                "kind " + word + " (expected: one of " + String.join(", ", Kind.words()) + ")");
                    }
                    return kind;
                }));
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

    private void checkTexts(QuestionFiles files) {
        for (BankFile file : files.in("")) {
            if (file.sound() && file.name().endsWith(".md")) {
                TextContent.check(file, isStatement(file), findings);
            }
        }
    }

    /** The same examples stand in the statement in every language. */
    private void checkExamples(Task task, QuestionFiles files) {
        statements(files).forEach(file -> StatementExamples.check(file, task, findings));
    }

    private static List<BankFile> statements(QuestionFiles files) {
        return files.in("").stream()
                .filter(file -> file.sound() && isStatement(file))
                .toList();
    }

    private static boolean isStatement(BankFile file) {
        return file.name().startsWith("statement.") && file.name().endsWith(".md");
    }

    private static void checkHints(QuestionHead head, QuestionFiles files) {
        List<BankFile> accepted = files.in("solutions/" + SolutionFolder.ACCEPTED.directory());
        head.hints().ifPresent(hints -> HintLeak.check(hints.value(), hints.place(), accepted));
    }

    private static void checkLanguages(Optional<Task> task, Optional<YamlValue> place, List<Solution> solutions) {
        boolean solvedAtAll = solutions.stream().anyMatch(one -> one.folder() == SolutionFolder.ACCEPTED);
        if (solvedAtAll && task.isPresent() && task.get() instanceof CodeTask code) {
            for (String language : code.languages()) {
                boolean solved = solutions.stream()
                        .anyMatch(solution -> solution.folder() == SolutionFolder.ACCEPTED
                                && solution.language().equals(language));
                if (!solved) {
                    place.ifPresent(value -> value.report(
                            Check.LANGUAGE_SOLUTION,
                            "language " + language + " has no accepted solution (expected: one in each language)"));
                }
            }
        }
    }

    private static Optional<String> text(QuestionFiles files, String name) {
        return files.find(name).map(BankFile::text);
    }
}
