package dev.assay.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.finding.Check;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.checker.CheckerSpec;
import dev.assay.language.Languages;
import dev.assay.question.Difficulty;
import dev.assay.question.Limits;
import dev.assay.question.PracticeType;
import dev.assay.question.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What {@code question.yaml} says of a question judged on its standard output. Where a value was reported as broken or
 * missing, its place is empty or holds a stand-in.
 */
record QuestionHead(
        Optional<Located<UUID>> id,
        Optional<Located<Slug>> slug,
        Optional<Difficulty> difficulty,
        Optional<String> title,
        List<String> topics,
        List<String> companies,
        Optional<Located<List<String>>> hints,
        OptionalInt minutes,
        Optional<License> license,
        Limits limits,
        CheckerSpec checker,
        Optional<JsonNode> rubric,
        List<String> languages) {
    private static final int MOST_MINUTES = 480;

    /** A value and where it is written, for checks that compare it with something outside the file. */
    record Located<T>(T value, YamlValue place) {}

    static QuestionHead read(YamlObject yaml, BankSettings settings, Taxonomy taxonomy, Languages languages) {
        yaml.requireFormat(1);
        yaml.required("type").ifPresent(QuestionHead::checkType);
        return new QuestionHead(
                yaml.required("id").flatMap(QuestionHead::id),
                yaml.required("slug").flatMap(QuestionHead::slug),
                yaml.required("difficulty").flatMap(value -> value.choice(Difficulty.class)),
                yaml.required("title").flatMap(YamlValue::words),
                yaml.required("topics").map(value -> topics(value, taxonomy)).orElse(List.of()),
                yaml.optional("companies").map(YamlValue::texts).orElse(List.of()),
                yaml.required("hints").map(value -> new Located<>(value.texts(), value)),
                yaml.required("time_limit_min")
                        .map(value -> value.integer(1, MOST_MINUTES))
                        .orElse(OptionalInt.empty()),
                yaml.optional("license").flatMap(BankSettings::license).or(settings::license),
                yaml.optional("limits")
                        .flatMap(value -> BankSettings.limits(value, settings.limits()))
                        .orElse(settings.limits()),
                yaml.optional("checker").flatMap(QuestionHead::checker).orElse(CheckerSpec.defaults()),
                yaml.optional("rubric").flatMap(value -> value.object().flatMap(mapping -> value.json())),
                yaml.required("languages")
                        .map(value -> languages(value, languages))
                        .orElse(List.of()));
    }

    private static void checkType(YamlValue value) {
        if (value.choice(PracticeType.class)
                .filter(type -> type != PracticeType.DSA)
                .isPresent()) {
            value.report(Check.VALUE, "type SYSTEM_DESIGN of a question of kind stdio (expected: DSA)");
        }
    }

    private static Optional<Located<UUID>> id(YamlValue value) {
        return value.text().flatMap(text -> value.build(() -> uuid(text))).map(id -> new Located<>(id, value));
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("id \"" + text + "\" (expected: a UUID in lower case)");
        }
        return id;
    }

    private static Optional<Located<Slug>> slug(YamlValue value) {
        return value.text().flatMap(text -> value.build(() -> new Slug(text))).map(slug -> new Located<>(slug, value));
    }

    private static List<String> topics(YamlValue value, Taxonomy taxonomy) {
        for (YamlValue element : value.list()) {
            element.text().filter(topic -> !taxonomy.lists(topic)).ifPresent(topic -> {
                String meant = taxonomy.topic(topic).orElse("a topic of topics.yaml");
                element.report(Check.TOPIC, "topic \"" + topic + "\" (expected: " + meant + ")");
            });
        }
        return value.texts();
    }

    private static Optional<CheckerSpec> checker(YamlValue value) {
        return value.object().flatMap(yaml -> {
            Map<String, Object> flat = new HashMap<>();
            yaml.all().forEach((key, option) -> option.option().ifPresent(given -> flat.put(key, given)));
            return value.build(() -> CheckerSpec.of(flat));
        });
    }

    private static List<String> languages(YamlValue value, Languages languages) {
        for (YamlValue element : value.list()) {
            element.text().ifPresent(language -> BankSettings.checkLanguage(language, element, languages));
        }
        List<String> offered = value.texts();
        if (offered.isEmpty()) {
            value.report(Check.VALUE, "languages is empty (expected: at least one)");
        }
        return offered;
    }
}
