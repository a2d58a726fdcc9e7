package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

import dev.assay.api.limit.Holder;
import dev.assay.db.session.Sessions;
import dev.assay.db.token.ApiTokens;
import dev.assay.db.user.Capability;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/** Turns a bearer token into a caller. Sessions and tokens that ended, and accounts that were stopped, end at once. */
@Singleton
final class Callers {
    private final AccessTokens accessTokens;
    private final Sessions sessions;
    private final ApiTokens apiTokens;
    private final InstantSource clock;

    Callers(AccessTokens accessTokens, Sessions sessions, ApiTokens apiTokens, InstantSource clock) {
        this.accessTokens = requireNonNull(accessTokens, "accessTokens is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.apiTokens = requireNonNull(apiTokens, "apiTokens is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Who holds the token. */
    sealed interface Found {
        /**
         * Somebody.
         *
         * @param holder whose requests it counts among
         */
        record Known(Caller caller, Holder holder) implements Found {}

        /** The detail is for the client. */
        record Refused(String detail) implements Found {}
    }

    Found find(String token) {
        return token.startsWith(ApiTokens.PREFIX) ? byApiToken(token) : byAccessToken(token);
    }

    private Found byAccessToken(String token) {
        return switch (accessTokens.read(token)) {
            case AccessTokens.Reading.Valid valid ->
                sessions.findLive(valid.sessionId(), clock.instant())
                        .filter(session -> session.userId().equals(valid.userId()))
                        .<Found>map(session -> new Found.Known(
                                Caller.ofSession(
                                        session.userId(), session.admin(), capabilities(session), session.id()),
                                new Holder.User(session.userId())))
                        .orElseGet(() -> new Found.Refused("The session has ended; sign in again."));
            case AccessTokens.Reading.Expired expired ->
                new Found.Refused("The access token has expired; get a new one from /api/v1/auth/refresh.");
            case AccessTokens.Reading.Invalid invalid -> new Found.Refused("The bearer token is not one of ours.");
        };
    }

    private static Set<Capability> capabilities(Sessions.LiveSession session) {
        Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
        if (session.interviewer()) {
            capabilities.add(Capability.INTERVIEWER);
        }
        if (session.author()) {
            capabilities.add(Capability.AUTHOR);
        }
        return capabilities;
    }

    private Found byApiToken(String token) {
        return switch (apiTokens.use(token, clock.instant())) {
            case ApiTokens.Use.Accepted accepted ->
                new Found.Known(
                        Caller.ofApiToken(accepted.userId(), accepted.scopes()),
                        new Holder.Token(accepted.id(), accepted.perMinute()));
            case ApiTokens.Use.Expired expired -> new Found.Refused("The API token has expired.");
            case ApiTokens.Use.Unknown unknown -> new Found.Refused("The API token is unknown or was revoked.");
        };
    }
}
