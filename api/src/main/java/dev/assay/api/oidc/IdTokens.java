package dev.assay.api.oidc;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.assay.api.account.EmailAddress;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Believes ID tokens that are signed with a key of their issuer, for us, for this attempt, and now. */
@Singleton
final class IdTokens {
    /** Clocks differ. */
    private static final Duration LENIENCE = Duration.ofMinutes(1);

    /** For the keys of an issuer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_KEY_BYTES = 256 << 10;

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 255;

    /** Signatures only: a secret that both sides know would let us forge what we are to check. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final InstantSource clock;
    private final Map<URI, DefaultJWTProcessor<SecurityContext>> processors = new ConcurrentHashMap<>();

    IdTokens(InstantSource clock) {
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * Reads an ID token.
     *
     * @param keys where the issuer's keys are
     * @throws ProviderFailure when anything about it is wrong
     */
    VerifiedIdentity verify(IdentityProvider provider, URI keys, Attempt attempt, String token) throws ProviderFailure {
        try {
            JWTClaimsSet claims = processor(keys).process(token, null);
            require(provider.issuer().toString().equals(claims.getIssuer()), provider, "issuer");
            require(isForUs(provider, claims), provider, "audience");
            require(isNow(claims), provider, "time");
            require(attempt.nonce().equals(claims.getStringClaim("nonce")), provider, "nonce");
            String subject = claims.getSubject();
            require(subject != null && !subject.isEmpty() && subject.length() <= LONGEST_SUBJECT, provider, "subject");
            return new VerifiedIdentity(provider.name(), subject, email(claims), name(claims));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new ProviderFailure("the ID token of " + provider.name() + " is not to be believed", e);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(URI keys) throws ProviderFailure {
        DefaultJWTProcessor<SecurityContext> before = processors.get(keys);
        if (before != null) {
            return before;
        }
        try {
            JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys.toURL(), retriever())
                    .retrying(true)
                    .build();
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
            // What the claims have to say is checked here, by our own clock.
            processor.setJWTClaimsSetVerifier(null);
            processors.put(keys, processor);
            return processor;
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new ProviderFailure("the address of the keys cannot be used: " + keys, e);
        }
    }

    private static DefaultResourceRetriever retriever() {
        int patience = (int) PATIENCE.toMillis();
        return new DefaultResourceRetriever(patience, patience, MOST_KEY_BYTES);
    }

    private static boolean isForUs(IdentityProvider provider, JWTClaimsSet claims) throws ParseException {
        String party = claims.getStringClaim("azp");
        return claims.getAudience().contains(provider.clientId())
                && (party == null ? claims.getAudience().size() == 1 : party.equals(provider.clientId()));
    }

    private boolean isNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date issued = claims.getIssueTime();
        Date expires = claims.getExpirationTime();
        return issued != null
                && expires != null
                && expires.toInstant().plus(LENIENCE).isAfter(now)
                && issued.toInstant().minus(LENIENCE).isBefore(now);
    }

    private static Optional<EmailAddress> email(JWTClaimsSet claims) throws ParseException {
        Object verified = claims.getClaim("email_verified");
        // Some providers write the word in quotation marks.
        if (!Boolean.TRUE.equals(verified) && !"true".equals(verified)) {
            return Optional.empty();
        }
        return Optional.ofNullable(claims.getStringClaim("email")).flatMap(EmailAddress::parse);
    }

    private static Optional<String> name(JWTClaimsSet claims) throws ParseException {
        return Optional.ofNullable(claims.getStringClaim("name"))
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    private static void require(boolean holds, IdentityProvider provider, String what) throws ProviderFailure {
        if (!holds) {
            throw new ProviderFailure("the ID token of " + provider.name() + " has another " + what);
        }
    }
}
