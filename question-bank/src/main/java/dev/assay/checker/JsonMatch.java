package dev.assay.checker;

/** What two JSON values must have in common. */
enum JsonMatch {
    /** Everything. */
    SAME,
    /** The elements of the outermost list, each as often, in any order. */
    UNORDERED,
    /** The elements of every list, each as often, in any order. */
    UNORDERED_DEEP,
    /** The elements of the outermost list, in any order and however often. */
    SET,
    /** The expected value is a list, and one of its elements is the answer. */
    ONE_OF
}
