package dev.assay.api.personal;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.SignInThrottle;
import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.file.FileStore;
import dev.assay.api.mail.Mailer;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.file.Files;
import dev.assay.db.file.StoredFile;
import dev.assay.db.user.User;
import dev.assay.db.user.Users;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes a person: the account and all that hangs on it, files, kept mails, counted tries, network addresses in the audit log.
 * What stays is that an account of some id was deleted.
 */
@Singleton
final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final Users users;
    private final Files files;
    private final FileStore store;
    private final Mailer mailer;
    private final SignInThrottle throttle;
    private final AuditLog log;
    private final Audit audit;

    Erasure(
            Users users,
            Files files,
            FileStore store,
            Mailer mailer,
            SignInThrottle throttle,
            AuditLog log,
            Audit audit) {
        this.users = requireNonNull(users, "users is null");
        this.files = requireNonNull(files, "files is null");
        this.store = requireNonNull(store, "store is null");
        this.mailer = requireNonNull(mailer, "mailer is null");
        this.throttle = requireNonNull(throttle, "throttle is null");
        this.log = requireNonNull(log, "log is null");
        this.audit = requireNonNull(audit, "audit is null");
    }

    /** The rows go first; if the process dies then, files without a row are swept up. */
    void erase(User user) {
        List<StoredFile> theirs = files.ofUser(user.id());
        users.remove(user.id());
        log.forgetAddresses(user.id());
        audit.account(Optional.of(user.id()), AuditAction.ACCOUNT_DELETED, user.id(), Optional.empty(), Map.of());
        throttle.forget(user.email());
        mailer.forget(user.email());
        theirs.forEach(this::delete);
    }

    private void delete(StoredFile file) {
        try {
            store.delete(file.id());
        } catch (IOException e) {
            LOG.warn("file {} stays until it is swept up: {}", file.id(), e.toString());
        }
    }
}
