package dev.assay.authoring.proof;

import dev.assay.verdict.Verdict;
import java.util.Objects;

/**
 * What a checker made of an output.
 *
 * @param verdict AC, WA, or IE where the checker failed
 * @param said by a checker that is a program, to authors; empty if it said nothing
 */
public record Tried(Trial trial, Verdict verdict, String said) {
    public Tried {
        Objects.requireNonNull(trial, "trial");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(said, "said");
    }
}
