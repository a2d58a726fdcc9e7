package dev.assay.db.accommodation;

/**
 * What is set for a person; see {@link Accommodation}.
 */
public record Needs(
        double timeMultiplier, int extraBreakMin, boolean screenReader, boolean largeFont, boolean noProctoring) {
    public static final int LONGEST_BREAK_MIN = 1440;
}
