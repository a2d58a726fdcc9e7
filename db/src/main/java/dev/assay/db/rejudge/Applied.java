package dev.assay.db.rejudge;

/** What came of applying. */
public sealed interface Applied {
    /**
     * Submissions are now what they came to; none the second time.
     *
     * @param submissions how many were changed, in verdict, points or only in the version that they were judged by
     */
    record Done(int submissions) implements Applied {}

    /**
     * Nothing was changed.
     *
     * @param left how many submissions are still to be judged
     */
    record Unfinished(int left) implements Applied {}
}
