package dev.assay.api.oidc;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody else who signs people in.
 *
 * @param name in addresses and in the database, lower case
 * @param issuer where its configuration is found; HTTPS, or on this machine
 * @param clientId what it calls us
 */
public record IdentityProvider(String name, URI issuer, String clientId, String clientSecret) {
    private static final Pattern CLIENT_ID = Pattern.compile("ASSAY_OIDC_([A-Z][A-Z0-9]{0,29})_CLIENT_ID");
    private static final Map<String, String> KNOWN_ISSUERS = Map.of("GOOGLE", "https://accounts.google.com");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public IdentityProvider {
        requireNonNull(clientSecret, "clientSecret is null");
        if (!name.matches("[a-z][a-z0-9]{0,29}")) {
            throw new IllegalArgumentException("provider is " + name + " (expected: small letters and digits)");
        }
        boolean safe = "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme()) && THIS_MACHINE.contains(String.valueOf(issuer.getHost())));
        if (!safe) {
            throw new IllegalArgumentException("the issuer of " + name + " is " + issuer + " (expected: https://…)");
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("the client id of " + name + " is empty (expected: what it calls us)");
        }
    }

    /**
     * Reads {@code ASSAY_OIDC_<NAME>_CLIENT_ID}, {@code …_CLIENT_SECRET} and {@code …_ISSUER}.
     *
     * @throws IllegalArgumentException with one line for the person who starts the process; it names no secret
     */
    public static List<IdentityProvider> fromEnvironment(Map<String, String> environment) {
        return new TreeMap<>(environment)
                .keySet().stream()
                        .map(CLIENT_ID::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> read(environment, matcher.group(1)))
                        .toList();
    }

    private static IdentityProvider read(Map<String, String> environment, String name) {
        String prefix = "ASSAY_OIDC_" + name;
        String issuer = environment.getOrDefault(prefix + "_ISSUER", KNOWN_ISSUERS.getOrDefault(name, ""));
        String secret = environment.getOrDefault(prefix + "_CLIENT_SECRET", "");
        if (issuer.isBlank()) {
            throw new IllegalArgumentException(prefix + "_ISSUER is not set (expected: https://…)");
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException(
                    prefix + "_CLIENT_SECRET is not set (expected: what the provider gave us)");
        }
        return new IdentityProvider(
                name.toLowerCase(Locale.ROOT),
                URI.create(issuer.strip()),
                environment.get(prefix + "_CLIENT_ID").strip(),
                secret.strip());
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "IdentityProvider[" + name + ", " + issuer + "]";
    }
}
