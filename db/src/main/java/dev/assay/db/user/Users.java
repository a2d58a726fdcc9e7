package dev.assay.db.user;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The accounts of an installation. */
@Singleton
public class Users {
    private final UserRows rows;

    Users(UserRows rows) {
        this.rows = rows;
    }

    /** What came of adding an account. */
    public sealed interface Adding {
        record Added(User user) implements Adding {}

        /** Another account has this address, in whatever letter case. */
        record EmailTaken() implements Adding {}
    }

    /** Adds an ACTIVE account with an empty profile. */
    @Transactional
    public Adding add(String email, String name, Optional<String> passwordHash, UserRole role, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (rows.insert(id, email, name, passwordHash, role, now) == 0) {
            return new Adding.EmailTaken();
        }
        rows.insertProfile(UuidCreator.getTimeOrderedEpoch(), id);
        return new Adding.Added(rows.findById(id).orElseThrow());
    }

    public Optional<User> find(UUID id) {
        return rows.findById(id);
    }

    /** The letter case of the address does not count. */
    public Optional<User> findByEmail(String email) {
        return rows.findByEmail(email);
    }

    public void markSignedIn(UUID id, Instant now) {
        rows.markSignedIn(id, now);
    }

    /** Takes effect with the account's next request. */
    public void setRole(UUID id, UserRole role) {
        rows.setRole(id, role);
    }
}
