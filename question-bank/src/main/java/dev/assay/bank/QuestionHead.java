package dev.assay.bank;

import dev.assay.bank.finding.Check;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.Difficulty;
import dev.assay.question.Kind;
import dev.assay.question.PracticeType;
import dev.assay.question.Slug;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What {@code question.yaml} says of a question of any kind. Where a value was reported as broken or missing, its place is
 * empty or holds a stand-in.
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
        Optional<License> license) {
    private static final int MOST_MINUTES = 480;

    /** A value and where it is written, for checks that compare it with something outside the file. */
    record Located<T>(T value, YamlValue place) {}

    static QuestionHead read(YamlObject yaml, Kind kind, BankSettings settings, Taxonomy taxonomy) {
        yaml.requireFormat(1);
        yaml.required("type").ifPresent(value -> checkType(value, kind));
        return new QuestionHead(
                yaml.required("id").flatMap(QuestionHead::id),
                yaml.required("slug").flatMap(QuestionHead::slug),
                yaml.required("difficulty").flatMap(value -> value.choice(Difficulty.class)),
                yaml.required("title").flatMap(YamlValue::words),
                yaml.required("topics").map(value -> topics(value, taxonomy)).orElse(List.of()),
                yaml.optional("companies").map(YamlValue::texts).orElse(List.of()),
                (kind.isCode() ? yaml.required("hints") : yaml.optional("hints"))
                        .map(value -> new Located<>(value.texts(), value)),
                yaml.required("time_limit_min")
                        .map(value -> value.integer(1, MOST_MINUTES))
                        .orElse(OptionalInt.empty()),
                yaml.optional("license").flatMap(BankSettings::license).or(settings::license));
    }

    private static void checkType(YamlValue value, Kind kind) {
        value.choice(PracticeType.class)
                .filter(type -> type != kind.type())
                .ifPresent(type -> value.report(
                        Check.VALUE,
                        "type " + type + " of a question of kind " + kind.word() + " (expected: " + kind.type() + ")"));
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
        List<YamlValue> elements = value.list();
        if (elements.isEmpty() && value.isList()) {
            value.report(Check.TOPIC, "topics is empty (expected: at least one)");
        }
        for (YamlValue element : elements) {
            element.text().filter(topic -> !taxonomy.lists(topic)).ifPresent(topic -> {
                String meant = taxonomy.topic(topic).orElse("a topic of topics.yaml");
                element.report(Check.TOPIC, "topic \"" + topic + "\" (expected: " + meant + ")");
            });
        }
        return value.texts();
    }
}
