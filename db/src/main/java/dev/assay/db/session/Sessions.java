package dev.assay.db.session;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.token.Secrets;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions of signed-in people. A session is a family of refresh tokens: each rotation adds one and retires the one
 * before. A retired token that is presented again was stolen, by the one who presents it now or the one who did before:
 * then the whole family ends.
 */
@Singleton
public class Sessions {
    /** From sign-in; rotating does not prolong it. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private static final int LONGEST_USER_AGENT = 400;

    private final SessionRows rows;

    Sessions(SessionRows rows) {
        this.rows = rows;
    }

    /** A session that counts at the moment. */
    @Introspected
    public record LiveSession(UUID id, UUID userId, boolean admin, boolean interviewer, boolean author) {}

    /**
     * A session that counts, to its owner.
     *
     * @param usedAt when it was opened or last refreshed
     */
    @Introspected
    public record OpenSession(
            UUID id, @Nullable String userAgent, @Nullable String ipAddress, Instant usedAt, Instant expiresAt) {
        public Instant openedAt() {
            return expiresAt.minus(LIFETIME);
        }
    }

    /** A session with its newest token in clear text, which nobody can read again. */
    public record Opened(UUID id, UUID userId, String refreshToken, Instant expiresAt) {
        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Opened[" + id + ", " + userId + ", " + expiresAt + "]";
        }
    }

    /** What came of presenting a refresh token. */
    public sealed interface Rotation {
        record Rotated(Opened session) implements Rotation {}

        /** The token was retired before: the family has been revoked. */
        record Reused(UUID id, UUID userId) implements Rotation {}

        /** Unknown, expired, revoked, or of an account that was stopped. */
        record Refused() implements Rotation {}
    }

    /** Where a session was opened, as far as known. */
    public record Origin(Optional<String> userAgent, Optional<String> ipAddress) {}

    public Opened open(UUID userId, Origin origin, Instant now) {
        return insert(userId, UuidCreator.getTimeOrderedEpoch(), origin, now, now.plus(LIFETIME));
    }

    @Transactional
    public Rotation rotate(String refreshToken, Instant now) {
        Optional<SessionRow> held = rows.lock(Secrets.hash(refreshToken));
        return held.isPresent() ? rotate(held.get(), now) : new Rotation.Refused();
    }

    public Optional<LiveSession> findLive(UUID id, Instant now) {
        return rows.findLive(id, now);
    }

    /** Those that count, the one used last first. */
    public List<OpenSession> list(UUID userId, Instant now) {
        return rows.list(userId, now);
    }

    /** Ends one of the user's sessions; says whether there was one. */
    public boolean revokeOf(UUID userId, UUID id, Instant now) {
        return rows.revokeOf(userId, id, now) > 0;
    }

    /** Ends all sessions of the user but one; says how many tokens ended. */
    public int revokeOthers(UUID userId, Optional<UUID> but, Instant now) {
        return rows.revokeOthers(userId, but.orElse(null), now);
    }

    /** Ends a session and all its tokens; nothing happens when it has ended before. */
    public void revoke(UUID id, Instant now) {
        rows.revoke(id, now);
    }

    /** Ends the session that the refresh token belongs to, if any. */
    public void revokeByToken(String refreshToken, Instant now) {
        rows.revokeByToken(Secrets.hash(refreshToken), now);
    }

    /** Deletes the tokens that have expired; says how many. */
    public int purge(Instant now) {
        return rows.purge(now);
    }

    private Rotation rotate(SessionRow held, Instant now) {
        if (held.revokedAt().isPresent() || !held.expiresAt().isAfter(now)) {
            return new Rotation.Refused();
        }
        if (held.rotatedAt().isPresent()) {
            rows.revoke(held.familyId(), now);
            return new Rotation.Reused(held.familyId(), held.userId());
        }
        rows.retire(held.id(), now);
        Origin origin = new Origin(held.userAgent(), held.ipAddress());
        return new Rotation.Rotated(insert(held.userId(), held.familyId(), origin, now, held.expiresAt()));
    }

    private Opened insert(UUID userId, UUID family, Origin origin, Instant now, Instant expiresAt) {
        String token = Secrets.random();
        rows.save(new SessionRow(
                UuidCreator.getTimeOrderedEpoch(),
                userId,
                family,
                Secrets.hash(token),
                origin.userAgent().map(Sessions::shortened),
                origin.ipAddress(),
                now,
                expiresAt,
                Optional.empty(),
                Optional.empty()));
        return new Opened(family, userId, token, expiresAt);
    }

    private static String shortened(String userAgent) {
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
    }
}
