package dev.assay.db.user;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** What came of a change to a version that the caller has seen. */
    public sealed interface Change {
        record Changed(User user) implements Change {}

        /** Somebody else was faster. */
        record Stale() implements Change {}

        record Missing() implements Change {}

        /** Nobody would be left to administer. */
        record LastAdmin() implements Change {}
    }

    /** Where a page of a list begins: after the account with these two values. */
    public record After(Instant createdAt, UUID id) {}

    /**
     * Which accounts a list has.
     *
     * @param text part of the address or the name, in whatever letter case
     */
    public record Filter(
            Optional<String> text,
            Optional<UserRole> role,
            Optional<UserStatus> status,
            Optional<Capability> capability) {}

    /** What an administrator decides about an account. */
    public record Standing(UserRole role, UserStatus status, Set<Capability> capabilities) {
        public Standing {
            capabilities = Set.copyOf(capabilities);
        }
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

    /** The newest first. */
    public List<User> list(Filter filter, Optional<After> after, int limit) {
        return rows.page(
                filter.text().map(Users::pattern).orElse(null),
                filter.role().orElse(null),
                filter.status().orElse(null),
                filter.capability().map(Enum::name).orElse(null),
                after.map(After::createdAt).orElse(null),
                after.map(After::id).orElse(null),
                limit);
    }

    /** What has the text somewhere, in small letters. */
    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    public void markSignedIn(UUID id, Instant now) {
        rows.markSignedIn(id, now);
    }

    /** Takes effect with the account's next request. */
    public void setRole(UUID id, UserRole role) {
        rows.setRole(id, role);
    }

    public void setPassword(UUID id, String hash) {
        rows.setPassword(id, hash);
    }

    public void setAvatar(UUID id, Optional<UUID> fileId) {
        rows.setAvatar(id, fileId);
    }

    /** Says whether the account still has the address that was shown to be its own. */
    public boolean verifyEmail(UUID id, String email, Instant now) {
        return rows.verifyEmail(id, email, now) == 1;
    }

    /** Gives the account another address, already verified; says whether nobody else has it. */
    public boolean changeEmail(UUID id, String email, Instant now) {
        return rows.changeEmail(id, email, now) == 1;
    }

    @Transactional
    public Change rename(UUID id, int version, String name, Optional<String> firstName, Optional<String> lastName) {
        return outcome(id, rows.rename(id, version, name, firstName, lastName));
    }

    /** Takes effect with the account's next request; the last administrator stays one. */
    @Transactional
    public Change administer(UUID id, int version, Standing standing) {
        boolean stays = standing.role() == UserRole.ADMIN && standing.status() == UserStatus.ACTIVE;
        if (!stays && isActiveAdmin(id) && rows.countOtherAdmins(id) == 0) {
            return new Change.LastAdmin();
        }
        String names = standing.capabilities().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return outcome(id, rows.administer(id, version, standing.role(), standing.status(), names));
    }

    /** Deletes the account and all that belongs to it; says whether there was one. */
    public boolean remove(UUID id) {
        return rows.delete(id) == 1;
    }

    private boolean isActiveAdmin(UUID id) {
        return rows.lock(id)
                .filter(user -> user.role() == UserRole.ADMIN && user.status() == UserStatus.ACTIVE)
                .isPresent();
    }

    private Change outcome(UUID id, int changed) {
        Optional<User> user = rows.findById(id);
        if (user.isEmpty()) {
            return new Change.Missing();
        }
        return changed == 1 ? new Change.Changed(user.get()) : new Change.Stale();
    }
}
