package dev.assay.db.user;

/** Only an ACTIVE account opens sessions; the sessions and tokens of the others count for nothing at once. */
public enum UserStatus {
    ACTIVE,
    INACTIVE,
    SUSPENDED
}
