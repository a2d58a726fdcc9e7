package dev.assay.scoring;

/** How the tests of a group make its share of points. */
public enum Aggregate {
    /** The weighted mean of the tests. */
    SUM,
    /** The worst of the tests. */
    MIN,
    /** Everything if every test passed, else nothing; judging stops at the first failure. */
    ALL
}
