package dev.assay.bank.code;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.files.JsonFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.BadOutput;
import dev.assay.bank.tests.BadOutputs;
import dev.assay.bank.tests.LocatedTest;
import dev.assay.bank.tests.TestPlace;
import dev.assay.bank.tests.TestShape;
import dev.assay.bank.tests.TestsReader;
import dev.assay.bank.tests.TextShape;
import dev.assay.bank.tests.ValueShape;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.checker.CheckerSpec;
import dev.assay.machine.Machine;
import dev.assay.question.CheckerProgram;
import dev.assay.question.CodeTask;
import dev.assay.question.Feedback;
import dev.assay.question.Kind;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.question.TestCase;
import dev.assay.scoring.Scoring;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code question.yaml} and {@code tests} say of a question that is answered by a program. */
public final class CodeReader {
    private final YamlObject yaml;
    private final QuestionFiles files;
    private final LanguageNames names;
    private final Map<String, TestPlace> places = new HashMap<>();
    private List<BadOutput> badOutputs = List.of();
    private Optional<Machine> measuredOn = Optional.empty();

    public CodeReader(YamlObject yaml, QuestionFiles files, LanguageNames names) {
        this.yaml = yaml;
        this.files = files;
        this.names = names;
    }

    /**
     * Empty if anything was reported. All keys have then been asked for all the same.
     *
     * @param defaults where the question has no limits
     * @param timeMultipliers for languages that have no times of their own, and not the factor that is theirs everywhere
     */
    public Optional<CodeTask> read(Kind kind, Limits defaults, Map<String, Double> timeMultipliers) {
        int before = files.findings().errors();
        Optional<YamlValue> signaturePlace = kind == Kind.STDIO ? Optional.empty() : yaml.required("signature");
        Optional<ProgramForm> form = kind == Kind.STDIO
                ? Optional.of(new ProgramForm.WholeProgram())
                : signaturePlace
                        .flatMap(value -> SignatureReader.read(value, kind))
                        .map(ProgramForm::of);
        List<String> languages = yaml.required("languages").map(this::languages).orElse(List.of());
        Optional<YamlValue> limitsPlace = yaml.optional("limits");
        Limits limits = limitsPlace
                .flatMap(value -> LimitsReader.read(value, defaults, languages))
                .orElse(defaults);
        Optional<YamlValue> checkerPlace = yaml.optional("checker");
        Optional<CheckerSpec> checker = form.flatMap(known -> checkerPlace
                .map(value -> CheckerReader.read(value, known))
                .orElse(Optional.of(CheckerReader.defaults(known))));
        Optional<YamlValue> scoringPlace = yaml.optional("scoring");
        Optional<Scoring> scoring = scoringPlace.map(ScoringReader::read).orElse(Optional.of(Scoring.defaults()));
        Optional<JsonNode> rubric =
                yaml.optional("rubric").flatMap(value -> value.object().flatMap(mapping -> value.json()));
        Optional<CheckerProgram> program = new CheckerProgramReader(files, names).read(checker, checkerPlace);
        Feedback feedback =
                yaml.optional("feedback").flatMap(CodeReader::feedback).orElse(Feedback.FULL);
        Map<String, String> starters = StartersReader.read(files, names, languages);
        Optional<List<LocatedTest>> tests =
                form.flatMap(known -> TestsReader.read(files, shape(known, checker), checker));
        tests.ifPresent(
                read -> read.forEach(located -> places.put(located.test().id(), located.place())));
        tests.ifPresent(read -> badOutputs = BadOutputs.read(files, shape(form.orElseThrow(), checker), read));
        if (files.findings().errors() > before) {
            return Optional.empty();
        }
        CodeTask task = new CodeTask(
                form.orElseThrow(),
                LimitsReader.multiplied(limits, timeMultipliers, languages),
                checker.orElseThrow(),
                program,
                scoring.orElseThrow(),
                languages,
                rubric,
                tests.orElseThrow().stream().map(LocatedTest::test).toList(),
                starters,
                feedback);
        measuredOn = limitsPlace.flatMap(LimitsReader::measuredOn);
        checkScoring(task, scoringPlace);
        signaturePlace.ifPresent(place -> checkBounds(task, place));
        return Optional.of(task);
    }

    /** How the tests of a question are written, as far as its kind and its signature tell; empty if that was reported. */
    public static Optional<TestShape> shape(YamlObject yaml, Kind kind) {
        return kind == Kind.STDIO
                ? Optional.of(new TextShape())
                : yaml.required("signature")
                        .flatMap(value -> SignatureReader.read(value, kind))
                        .map(signature -> shape(ProgramForm.of(signature), Optional.empty()));
    }

    /** Where the tests that were read are written, by their ids. */
    public Map<String, TestPlace> testPlaces() {
        return Map.copyOf(places);
    }

    /** The outputs that were read and that the checker must not accept. */
    public List<BadOutput> badOutputs() {
        return badOutputs;
    }

    /** Where the time limits that were read were measured, if that is said. */
    public Optional<Machine> measuredOn() {
        return measuredOn;
    }

    private static TestShape shape(ProgramForm form, Optional<CheckerSpec> checker) {
        boolean answers = checker.filter(CheckerSpec::expectsAnswers).isPresent();
        return switch (form) {
            case ProgramForm.WholeProgram _ -> new TextShape();
            case ProgramForm.Function(FunctionSignature signature) -> new ValueShape(signature, answers);
            case ProgramForm.Session(ClassSignature signature) -> new ValueShape(signature, answers);
        };
    }

    private void checkScoring(CodeTask task, Optional<YamlValue> place) {
        place.ifPresent(value -> value.build(Check.SCORING, task::scoreSheet));
    }

    private static void checkBounds(CodeTask task, YamlValue place) {
        Signature signature = switch (task.form()) {
            case ProgramForm.WholeProgram _ -> throw new IllegalArgumentException("a whole program has no signature");
            case ProgramForm.Function(FunctionSignature function) -> function;
            case ProgramForm.Session(ClassSignature session) -> session;
        };
        DeclaredBounds bounds = new DeclaredBounds(signature);
        for (TestCase test : task.tests()) {
            bounds.take(JsonFile.parse(test.input()));
        }
        bounds.unreached().forEach(message -> place.report(Check.BOUND_REACHED, message));
    }

    private List<String> languages(YamlValue value) {
        for (YamlValue element : value.list()) {
            element.text().ifPresent(language -> names.check(language, element));
        }
        List<String> offered = value.texts();
        if (offered.isEmpty() && value.isList()) {
            value.report(Check.VALUE, "languages is empty (expected: at least one)");
        }
        return offered;
    }

    private static Optional<Feedback> feedback(YamlValue value) {
        return value.text().flatMap(word -> {
            Optional<Feedback> known = Feedback.named(word);
            if (known.isEmpty()) {
                value.report(Check.VALUE, "feedback is " + word + " (expected: one of " + Feedback.words() + ")");
            }
            return known;
        });
    }
}
