package dev.assay.bank.words;

import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.ChoiceTask;
import java.util.Optional;

/** Reads what {@code question.yaml} says of a question with options. */
public final class OptionsReader {
    private OptionsReader() {}

    /** Empty if anything was reported. */
    public static Optional<ChoiceTask> read(YamlObject yaml) {
        Optional<YamlValue> place = yaml.required("options");
        Optional<ChoiceTask.Explanation> explanation = yaml.optional("ask_explanation")
                .map(value -> value.word(ChoiceTask.Explanation.class))
                .orElse(Optional.of(ChoiceTask.Explanation.NO));
        return place.flatMap(list -> list.all(OptionsReader::option))
                .flatMap(options -> explanation.flatMap(
                        asked -> place.get().build(Check.OPTIONS, () -> new ChoiceTask(options, asked))));
    }

    private static Optional<ChoiceTask.Option> option(YamlValue entry) {
        return entry.object().flatMap(yaml -> {
            Optional<String> key = yaml.required("key").flatMap(YamlValue::words);
            Optional<String> text = yaml.required("text").flatMap(YamlValue::words);
            Optional<Boolean> correct = yaml.required("correct").flatMap(YamlValue::flag);
            Optional<String> why = yaml.required("why").flatMap(YamlValue::words);
            yaml.finish();
            return key.isPresent() && text.isPresent() && correct.isPresent() && why.isPresent()
                    ? entry.build(
                            Check.OPTIONS, () -> new ChoiceTask.Option(key.get(), text.get(), correct.get(), why.get()))
                    : Optional.empty();
        });
    }
}
