package dev.assay.api.limit;

import dev.assay.db.limit.Rate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often what may be done.
 *
 * @param rates of each use, all of which hold; no rate means no limit
 */
public record RateLimits(Map<LimitedUse, List<Rate>> rates) {
    private static final String NONE = "off";

    public RateLimits {
        Map<LimitedUse, List<Rate>> all = new EnumMap<>(LimitedUse.class);
        for (LimitedUse use : LimitedUse.values()) {
            all.put(use, List.copyOf(rates.getOrDefault(use, List.of())));
        }
        rates = Map.copyOf(all);
    }

    /** For tests and measurements of other things. */
    public static RateLimits none() {
        return new RateLimits(Map.of());
    }

    /**
     * Reads {@code ASSAY_LIMIT_RUN=20/min} and so on; several rates have blanks between them, {@code off} means no limit.
     * {@code ASSAY_LIMITS=off} takes all limits away that are not set on their own.
     *
     * @throws IllegalArgumentException with one line for the person who starts the process
     */
    public static RateLimits fromEnvironment(Map<String, String> environment) {
        String all = environment.getOrDefault("ASSAY_LIMITS", "").strip();
        if (!all.isEmpty() && !all.equals(NONE)) {
            throw new IllegalArgumentException("ASSAY_LIMITS is '" + all + "' (expected: off, or nothing)");
        }
        Map<LimitedUse, List<Rate>> rates = new EnumMap<>(LimitedUse.class);
        for (LimitedUse use : LimitedUse.values()) {
            String text = environment.getOrDefault(use.setting(), all.isEmpty() ? use.usual() : NONE);
            rates.put(use, parse(use, text.strip()));
        }
        return new RateLimits(rates);
    }

    List<Rate> of(LimitedUse use) {
        return rates.get(use);
    }

    private static List<Rate> parse(LimitedUse use, String text) {
        if (text.equals(NONE)) {
            return List.of();
        }
        try {
            return Arrays.stream(text.split(" +", -1)).map(Rate::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(use.setting() + ": " + e.getMessage() + ", or off", e);
        }
    }
}
