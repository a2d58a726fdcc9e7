package dev.assay.db.account;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.token.Secrets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Secrets that travel by mail: good once, for one purpose, for a while; stored as hashes. */
@Singleton
public class AccountTokens {
    private final AccountTokenRows rows;

    AccountTokens(AccountTokenRows rows) {
        this.rows = rows;
    }

    /**
     * Makes a secret; one that was made before for the same purpose is void.
     *
     * @param email where it will be sent
     * @return the clear text, which nobody can read again
     */
    public String issue(UUID userId, TokenPurpose purpose, String email, Instant now, Instant expiresAt) {
        String secret = Secrets.random();
        rows.put(UuidCreator.getTimeOrderedEpoch(), userId, purpose, Secrets.hash(secret), email, now, expiresAt);
        return secret;
    }

    /** Uses the secret up; empty when it is unknown, used, expired, for something else, or of an account that was stopped. */
    @Transactional
    public Optional<AccountToken> use(String secret, TokenPurpose purpose, Instant now) {
        Optional<AccountToken> token = rows.lock(Secrets.hash(secret), purpose, now);
        token.ifPresent(found -> rows.markUsed(found.id(), now));
        return token;
    }

    /** Deletes those that have expired; says how many. */
    public int purge(Instant now) {
        return rows.purge(now);
    }
}
