package dev.assay.api.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Talks to providers: their configuration, the address to send people to, and what a code is worth. */
@Singleton
final class ProviderClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<IdentityProvider, Endpoints> known = new ConcurrentHashMap<>();

    /**
     * Where a provider does what.
     *
     * @param basic whether we show our secret in a header; otherwise in the body
     */
    record Endpoints(URI authorization, URI token, URI keys, boolean basic) {
        Endpoints {
            requireNonNull(authorization, "authorization is null");
            requireNonNull(token, "token is null");
            requireNonNull(keys, "keys is null");
        }
    }

    /** Asked once for each process. */
    Endpoints endpoints(IdentityProvider provider) throws ProviderFailure {
        Endpoints before = known.get(provider);
        if (before != null) {
            return before;
        }
        URI uri = URI.create(provider.issuer().toString().replaceFirst("/$", "") + CONFIGURATION);
        JsonNode found = send(HttpRequest.newBuilder(uri).GET(), "the configuration of " + provider.name());
        if (!provider.issuer().toString().equals(found.path("issuer").asText())) {
            throw new ProviderFailure("the configuration of " + provider.name() + " is that of another issuer");
        }
        JsonNode methods = found.path("token_endpoint_auth_methods_supported");
        boolean basic = methods.isMissingNode()
                || methods.valueStream().anyMatch(method -> "client_secret_basic".equals(method.asText()));
        Endpoints endpoints = new Endpoints(
                uri(found, "authorization_endpoint"), uri(found, "token_endpoint"), uri(found, "jwks_uri"), basic);
        known.put(provider, endpoints);
        return endpoints;
    }

    /** Where the browser goes. */
    URI authorization(IdentityProvider provider, Attempt attempt, URI callback) throws ProviderFailure {
        Map<String, String> query = new TreeMap<>(Map.of(
                "response_type", "code",
                "scope", "openid email profile",
                "client_id", provider.clientId(),
                "redirect_uri", callback.toString(),
                "state", attempt.state(),
                "nonce", attempt.nonce(),
                "code_challenge", challenge(attempt.verifier()),
                "code_challenge_method", "S256"));
        String endpoint = endpoints(provider).authorization().toString();
        return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + form(query));
    }

    /** Exchanges the code for an ID token, which is not looked at. */
    String idToken(IdentityProvider provider, Attempt attempt, String code, URI callback) throws ProviderFailure {
        Endpoints endpoints = endpoints(provider);
        Map<String, String> body = new TreeMap<>(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", callback.toString(),
                "client_id", provider.clientId(),
                "code_verifier", attempt.verifier()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoints.token()).header("Content-Type", "application/x-www-form-urlencoded");
        if (endpoints.basic()) {
            String login = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
        } else {
            body.put("client_secret", provider.clientSecret());
        }
        JsonNode answer = send(request.POST(BodyPublishers.ofString(form(body))), "the tokens of " + provider.name());
        if (!answer.path("id_token").isTextual()) {
            throw new ProviderFailure(provider.name() + " gave no ID token");
        }
        return answer.path("id_token").textValue();
    }

    private JsonNode send(HttpRequest.Builder request, String what) throws ProviderFailure {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new ProviderFailure(what + " came with status " + response.statusCode());
            }
            return json.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new ProviderFailure(what + " is no JSON");
        } catch (IOException e) {
            throw new ProviderFailure(what + " cannot be had", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure(what + " was not waited for", e);
        }
    }

    private static URI uri(JsonNode configuration, String name) throws ProviderFailure {
        try {
            return URI.create(configuration.required(name).asText());
        } catch (IllegalArgumentException e) {
            throw new ProviderFailure("the configuration has no usable " + name, e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
