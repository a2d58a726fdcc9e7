package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;

/** Access tokens: JWT, HS256, fifteen minutes. They name a user and a session; the session decides if they count. */
public final class AccessTokens {
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String ISSUER = "assay";
    private static final String SESSION = "sid";

    private final MACSigner signer;
    private final MACVerifier verifier;
    private final InstantSource clock;

    public AccessTokens(SigningSecret secret, InstantSource clock) {
        this.clock = requireNonNull(clock, "clock is null");
        try {
            this.signer = new MACSigner(secret.bytes());
            this.verifier = new MACVerifier(secret.bytes());
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the token secret cannot sign HS256", e);
        }
    }

    /** What a token turned out to be. */
    public sealed interface Reading {
        record Valid(UUID userId, UUID sessionId) implements Reading {}

        /** Ours, but its fifteen minutes are over. */
        record Expired() implements Reading {}

        /** Not ours, or not a token at all. */
        record Invalid() implements Reading {}
    }

    public String issue(UUID userId, UUID sessionId) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(userId.toString())
                .claim(SESSION, sessionId.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("an access token cannot be signed", e);
        }
        return token.serialize();
    }

    public Reading read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            // The verifier refuses every algorithm but the HMAC ones, whatever the header claims.
            if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    || !token.verify(verifier)
                    || !ISSUER.equals(claims.getIssuer())
                    || claims.getExpirationTime() == null) {
                return new Reading.Invalid();
            }
            if (!claims.getExpirationTime().toInstant().isAfter(clock.instant())) {
                return new Reading.Expired();
            }
            return new Reading.Valid(
                    UUID.fromString(claims.getSubject()), UUID.fromString(claims.getStringClaim(SESSION)));
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException e) {
            return new Reading.Invalid();
        }
    }
}
