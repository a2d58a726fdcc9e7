package dev.assay.bank.words;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.MatchPattern;
import dev.assay.question.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code rubric} of a question that is answered in words. A point is a plain string or a mapping; a string gets an id
 * from its place, {@code key-1} for the first key point and {@code bonus-1} for the first bonus point, and the weight 1.
 */
public final class RubricReader {
    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1000;

    private RubricReader() {}

    /** Empty if anything was reported. */
    public static Optional<Rubric> read(YamlValue value) {
        return value.object().flatMap(yaml -> read(value, yaml));
    }

    private static Optional<Rubric> read(YamlValue place, YamlObject yaml) {
        Optional<List<Rubric.Point>> keyPoints = yaml.required("key_points").flatMap(list -> points(list, "key-"));
        Optional<List<Rubric.Point>> bonusPoints = yaml.optional("bonus_points")
                .map(list -> points(list, "bonus-"))
                .orElse(Optional.of(List.of()));
        Optional<List<Rubric.FollowUp>> followUps = yaml.optional("follow_ups")
                .map(list -> list.all(RubricReader::followUp))
                .orElse(Optional.of(List.of()));
        yaml.finish();
        return keyPoints.isPresent() && bonusPoints.isPresent() && followUps.isPresent()
                ? place.build(Check.RUBRIC, () -> new Rubric(keyPoints.get(), bonusPoints.get(), followUps.get()))
                : Optional.empty();
    }

    private static Optional<List<Rubric.Point>> points(YamlValue list, String prefix) {
        List<YamlValue> entries = list.list();
        List<Rubric.Point> points = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            point(entries.get(i), prefix + (i + 1)).ifPresent(points::add);
        }
        return list.isList() && points.size() == entries.size() ? Optional.of(points) : Optional.empty();
    }

    private static Optional<Rubric.Point> point(YamlValue entry, String idOfString) {
        return entry.isObject()
                ? entry.object().flatMap(yaml -> point(entry, yaml))
                : entry.words().map(text -> new Rubric.Point(idOfString, text, 1, List.of()));
    }

    private static Optional<Rubric.Point> point(YamlValue entry, YamlObject yaml) {
        Optional<String> id = yaml.required("id").flatMap(YamlValue::words);
        Optional<String> text = yaml.required("text").flatMap(YamlValue::words);
        double weight = yaml.optional("weight")
                .map(value -> value.number(LEAST_WEIGHT, MOST_WEIGHT).orElse(1))
                .orElse(1.0);
        Optional<List<MatchPattern>> match = yaml.optional("match")
                .map(list -> list.all(RubricReader::pattern))
                .orElse(Optional.of(List.of()));
        yaml.finish();
        return id.isPresent() && text.isPresent() && match.isPresent()
                ? entry.build(Check.RUBRIC, () -> new Rubric.Point(id.get(), text.get(), weight, match.get()))
                : Optional.empty();
    }

    private static Optional<MatchPattern> pattern(YamlValue entry) {
        return entry.words().flatMap(text -> entry.build(Check.MATCH_PATTERN, () -> new MatchPattern(text)));
    }

    private static Optional<Rubric.FollowUp> followUp(YamlValue entry) {
        return entry.object().flatMap(yaml -> {
            Optional<String> whenMissing = yaml.required("when_missing").flatMap(YamlValue::words);
            Optional<String> ask = yaml.required("ask").flatMap(YamlValue::words);
            yaml.finish();
            return whenMissing.isPresent() && ask.isPresent()
                    ? entry.build(Check.RUBRIC, () -> new Rubric.FollowUp(whenMissing.get(), ask.get()))
                    : Optional.empty();
        });
    }
}
