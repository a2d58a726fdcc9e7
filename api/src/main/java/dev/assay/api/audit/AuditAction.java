package dev.assay.api.audit;

import java.util.Locale;

/** What is noted down. */
public enum AuditAction {
    ACCOUNT_REGISTERED,
    ACCOUNT_CHANGED_BY_ADMIN,
    ACCOMMODATIONS_CHANGED_BY_ADMIN,
    JOB_RETRIED,
    ACCOUNT_EXPORTED,
    ACCOUNT_DELETED,
    SESSION_OPENED,
    SESSION_REFUSED,
    SESSION_REUSED,
    SESSION_REVOKED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    EMAIL_VERIFIED,
    EMAIL_CHANGED,
    TOKEN_ISSUED,
    TOKEN_REVOKED,
    IDENTITY_LINKED,
    IDENTITY_UNLINKED,
    WEBHOOK_CREATED,
    WEBHOOK_CHANGED,
    WEBHOOK_DELETED,
    WEBHOOK_SECRET_ROTATED,
    WEBHOOK_TESTED,
    WEBHOOK_REDELIVERED,
    WEBHOOK_SWITCHED_OFF;

    /** For example {@code session.opened}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
