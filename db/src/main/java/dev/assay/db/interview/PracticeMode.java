package dev.assay.db.interview;

/** What an interview is for: to learn, or to be measured. */
public enum PracticeMode {
    PRACTICE,
    ASSESS
}
