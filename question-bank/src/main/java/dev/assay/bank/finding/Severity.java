package dev.assay.bank.finding;

/** What a failed check means for the bank. */
public enum Severity {
    /** The bank is not used. */
    ERROR,
    /** The bank is used; its authors should look at it. */
    WARNING
}
