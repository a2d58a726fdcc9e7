package dev.assay.db.user;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which accounts at other providers sign in to which accounts here. */
@Singleton
public class Identities {
    private final IdentityRows rows;
    private final UserRows users;

    Identities(IdentityRows rows, UserRows users) {
        this.rows = rows;
        this.users = users;
    }

    /** What came of attaching an identity. */
    public enum Linking {
        LINKED,
        /** It signs in to another account. */
        TAKEN
    }

    /** What came of detaching one. */
    public enum Unlinking {
        UNLINKED,
        UNKNOWN,
        /** The account has no password and no other identity: nobody could sign in any more. */
        LAST
    }

    public Optional<Identity> find(String provider, String subject) {
        return rows.findSubject(provider, subject);
    }

    public List<Identity> list(UUID userId) {
        return rows.ofUser(userId);
    }

    /** Linking the same identity to the same account again changes nothing. */
    @Transactional
    public Linking link(UUID userId, String provider, String subject, Instant now) {
        rows.insert(UuidCreator.getTimeOrderedEpoch(), userId, provider, subject, now);
        boolean ours = rows.findSubject(provider, subject)
                .filter(identity -> identity.userId().equals(userId))
                .isPresent();
        return ours ? Linking.LINKED : Linking.TAKEN;
    }

    @Transactional
    public Unlinking unlink(UUID userId, UUID identityId) {
        Optional<User> user = users.lock(userId);
        List<Identity> identities = rows.ofUser(userId);
        if (user.isEmpty()
                || identities.stream().noneMatch(identity -> identity.id().equals(identityId))) {
            return Unlinking.UNKNOWN;
        }
        if (user.get().passwordHash().isEmpty() && identities.size() == 1) {
            return Unlinking.LAST;
        }
        rows.delete(identityId, userId);
        return Unlinking.UNLINKED;
    }
}
