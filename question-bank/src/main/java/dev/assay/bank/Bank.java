package dev.assay.bank;

import dev.assay.bank.topics.Taxonomy;
import dev.assay.question.Limits;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A valid bank.
 *
 * @param id the bank's name, the same shape as a slug
 * @param license of the questions that name none
 * @param defaultLimits of the questions that name none
 * @param timeMultipliers from a language id to the factor on a question's time limits that overrides the language's own
 * @param questions in order of their slugs
 */
public record Bank(
        String id,
        License license,
        Limits defaultLimits,
        Map<String, Double> timeMultipliers,
        Taxonomy taxonomy,
        List<BankQuestion> questions) {
    public Bank {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(defaultLimits, "defaultLimits");
        Objects.requireNonNull(taxonomy, "taxonomy");
        timeMultipliers = Map.copyOf(timeMultipliers);
        questions = List.copyOf(questions);
    }
}
