package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** One carrying out of a recipe: what is drawn, what is named, and how much work is left. */
public final class Making {
    /** Values that are made or looked at, on the way to an input. */
    private static final long MOST_STEPS = 10_000_000;
    /** Characters that are made, on the way to an input. */
    private static final long MOST_TEXT = 64L << 20;

    private final SplitMix draws;
    private final boolean seeded;
    private final Map<String, JsonNode> named = new HashMap<>();
    private long steps;
    private long text;

    /** @param seed needed as soon as something is drawn */
    public Making(OptionalLong seed) {
        this.draws = new SplitMix(seed.orElse(0));
        this.seeded = seed.isPresent();
    }

    /** A number from 0 to bound - 1. */
    public long below(long bound) {
        if (!seeded) {
            throw new RecipeMistake("something is drawn without a seed (expected: the key seed)");
        }
        return draws.below(bound);
    }

    /** A number from one end to the other, both included. */
    public long between(long from, long to) {
        if (from > to) {
            throw new RecipeMistake("from " + from + " to " + to + " (expected: the smaller number first)");
        }
        if (to - from < 0 || to - from == Long.MAX_VALUE) {
            throw new RecipeMistake("from " + from + " to " + to + " (expected: less than 2^63 numbers)");
        }
        return from + below(to - from + 1);
    }

    /** Whether a draw that comes true that often does. */
    public boolean chance(long times, long outOf) {
        return below(outOf) < times;
    }

    /** Counts values that are made or looked at. */
    public void work(long values) {
        steps += values;
        if (steps > MOST_STEPS) {
            throw new RecipeMistake("takes more than " + MOST_STEPS + " steps (expected: a smaller input)");
        }
    }

    /** Counts characters that are made. */
    public void write(long characters) {
        text += characters;
        if (text > MOST_TEXT) {
            throw new RecipeMistake("makes more than " + MOST_TEXT + " characters (expected: a smaller input)");
        }
    }

    /** What a name stands for; names are checked when a recipe is read. */
    JsonNode named(String name) {
        return named.get(name);
    }

    /** Gives a name to a value. */
    public void name(String name, JsonNode value) {
        named.put(name, value);
    }
}
