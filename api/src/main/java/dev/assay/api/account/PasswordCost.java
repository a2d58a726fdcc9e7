package dev.assay.api.account;

/**
 * The parameters of Argon2id. A hash carries its own, so raising them leaves old hashes good.
 *
 * @param memoryKib at least 8 for each lane
 * @param passes over the memory, at least 1
 * @param lanes at least 1
 */
public record PasswordCost(int memoryKib, int passes, int lanes) {
    /** 19 MiB, two passes, one lane: as hard as is common advice and light enough for two cores. */
    public static final PasswordCost RECOMMENDED = new PasswordCost(19 * 1024, 2, 1);

    public PasswordCost {
        if (passes < 1 || lanes < 1 || memoryKib < 8 * lanes) {
            throw new IllegalArgumentException("cost is " + memoryKib + " KiB, " + passes + " passes, " + lanes
                    + " lanes (expected: >= 8 KiB a lane, >= 1, >= 1)");
        }
    }
}
