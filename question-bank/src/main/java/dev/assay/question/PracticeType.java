package dev.assay.question;

/** What is practised with a question: algorithms and data structures in code, or system design in words. */
public enum PracticeType {
    DSA,
    SYSTEM_DESIGN
}
