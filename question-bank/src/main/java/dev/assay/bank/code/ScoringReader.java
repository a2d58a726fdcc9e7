package dev.assay.bank.code;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code scoring}. */
final class ScoringReader {
    /** The modes, as they are written in lower case. */
    private enum Mode {
        ALL,
        PER_TEST,
        GROUPS
    }

    private ScoringReader() {}

    /** Empty if it was reported as broken. */
    static Optional<Scoring> read(YamlValue value) {
        return value.object().flatMap(yaml -> {
            Optional<Mode> mode = yaml.required("mode").flatMap(word -> word.word(Mode.class));
            Optional<Scoring> scoring = mode.flatMap(known -> switch (known) {
                case ALL -> Optional.of(new Scoring.AllTests());
                case PER_TEST -> Optional.of(new Scoring.PerTest());
                case GROUPS -> yaml.required("groups").flatMap(ScoringReader::groups);
            });
            if (mode.isPresent()) {
                yaml.finish();
            }
            return scoring;
        });
    }

    private static Optional<Scoring> groups(YamlValue value) {
        return value.all(entry -> entry.object().flatMap(yaml -> group(entry, yaml)))
                .flatMap(groups -> value.build(Check.SCORING, () -> new Scoring.Groups(groups)));
    }

    private static Optional<TestGroup> group(YamlValue place, YamlObject yaml) {
        Optional<String> name = yaml.required("name").flatMap(YamlValue::words);
        OptionalInt points = yaml.required("points")
                .map(value -> value.integer(1, Scoring.FULL))
                .orElse(OptionalInt.empty());
        Optional<Aggregate> aggregate = yaml.required("aggregate").flatMap(word -> word.word(Aggregate.class));
        List<String> requires = yaml.optional("requires").map(YamlValue::texts).orElse(List.of());
        List<String> tags = yaml.optional("tags").map(YamlValue::texts).orElse(List.of());
        yaml.finish();
        return name.isPresent() && points.isPresent() && aggregate.isPresent()
                ? place.build(
                        Check.SCORING,
                        () -> new TestGroup(name.get(), points.getAsInt(), aggregate.get(), requires, tags))
                : Optional.empty();
    }
}
