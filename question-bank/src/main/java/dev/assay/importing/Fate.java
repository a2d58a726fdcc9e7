package dev.assay.importing;

import java.util.Locale;

/** What became of one item of a foreign package. */
public enum Fate {
    /** It means the same here. */
    MAPPED,
    /** It means something close; the report says what differs. */
    APPROXIMATED,
    /** It was left out. */
    DROPPED,
    /** The package cannot be imported because of it. */
    REFUSED;

    /** As reports say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
