package dev.assay.db.account;

/** What a secret sent by mail is good for. */
public enum TokenPurpose {
    PASSWORD_RESET,
    EMAIL_VERIFY,
    EMAIL_CHANGE,
    INVITE
}
