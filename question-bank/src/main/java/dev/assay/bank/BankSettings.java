package dev.assay.bank;

import dev.assay.bank.code.LanguageNames;
import dev.assay.bank.code.LimitsReader;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code bank.yaml} says, and the pieces of it that a {@code question.yaml} may say for itself: the licence.
 *
 * @param id empty if it was reported as broken, and so is the licence
 */
record BankSettings(
        Optional<String> id, Optional<License> license, Limits limits, Map<String, Double> timeMultipliers) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.+-]{1,64}");

    /** What stands in for a file that is missing or no mapping. */
    static BankSettings none() {
        return new BankSettings(Optional.empty(), Optional.empty(), Limits.DEFAULT, Map.of());
    }

    static BankSettings read(YamlObject yaml, LanguageNames names) {
        yaml.requireFormat(1);
        BankSettings settings = new BankSettings(
                yaml.required("id").flatMap(BankSettings::id),
                yaml.required("license").flatMap(BankSettings::license),
                yaml.optional("limits")
                        .flatMap(value -> LimitsReader.read(value, Limits.DEFAULT))
                        .orElse(Limits.DEFAULT),
                yaml.optional("time_multipliers")
                        .flatMap(YamlValue::object)
                        .map(multipliers -> multipliers(multipliers, names))
                        .orElse(Map.of()));
        yaml.finish();
        return settings;
    }

    static Optional<License> license(YamlValue value) {
        return value.object().flatMap(yaml -> {
            Optional<String> spdx = yaml.required("spdx").flatMap(BankSettings::spdx);
            Optional<String> author = yaml.required("author").flatMap(YamlValue::words);
            Optional<License.Source> source =
                    yaml.optional("source").flatMap(YamlValue::object).flatMap(BankSettings::source);
            yaml.finish();
            return spdx.flatMap(terms -> author.map(name -> new License(terms, name, source)));
        });
    }

    private static Optional<String> id(YamlValue value) {
        Optional<String> id = value.text();
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            value.report(Check.VALUE, "id \"" + id.get() + "\" (expected: " + ID + ")");
        }
        return id;
    }

    private static Optional<String> spdx(YamlValue value) {
        Optional<String> spdx = value.text();
        if (spdx.isPresent()
                && (!SPDX.matcher(spdx.get()).matches() || spdx.get().equalsIgnoreCase("unknown"))) {
            value.report(Check.LICENSE, "licence \"" + spdx.get() + "\" (expected: an SPDX licence identifier)");
        }
        return spdx;
    }

    private static Optional<License.Source> source(YamlObject yaml) {
        Optional<String> name = yaml.required("name").flatMap(YamlValue::words);
        Optional<String> url = yaml.optional("url").flatMap(YamlValue::text).filter(text -> !text.isBlank());
        yaml.finish();
        return name.map(text -> new License.Source(text, url));
    }

    private static Map<String, Double> multipliers(YamlObject yaml, LanguageNames names) {
        Map<String, Double> multipliers = new HashMap<>();
        yaml.all().forEach((language, value) -> {
            names.check(language, value);
            value.number(0.1, 20).ifPresent(factor -> multipliers.put(language, factor));
        });
        return multipliers;
    }
}
