package dev.assay.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.assay.api.oidc.IdentityProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenID provider on this machine: real keys, real signatures, codes that are good once, PKCE. */
final class TestProvider {
    static final String CLIENT = "assay-client";

    private static final String SECRET = "secret of assay";
    private static final TestProvider SHARED = new TestProvider();

    private final RSAKey key = newKey("current");
    private final RSAKey otherKey = newKey("current");
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final URI issuer;

    /** What a code is worth. */
    private record Grant(Map<String, String> question, JWTClaimsSet claims, boolean forged) {}

    private TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        Map.of(
                                "issuer", issuer,
                                "authorization_endpoint", issuer + "/authorize",
                                "token_endpoint", issuer + "/token",
                                "jwks_uri", issuer + "/keys")));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::exchangeCode);
        server.start();
    }

    static TestProvider shared() {
        return SHARED;
    }

    IdentityProvider settings() {
        return new IdentityProvider("local", issuer, CLIENT, SECRET);
    }

    URI issuer() {
        return issuer;
    }

    /** Somebody came to the address and agreed; the code that they take back. */
    String agree(URI address, JWTClaimsSet claims) {
        return agree(address, claims, false);
    }

    /** The same, but the token will be signed with a key of somebody else's. */
    String agreeForged(URI address, JWTClaimsSet claims) {
        return agree(address, claims, true);
    }

    private String agree(URI address, JWTClaimsSet claims, boolean forged) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(form(address.getRawQuery()), claims, forged));
        return code;
    }

    private void exchangeCode(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String login = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(UTF_8));
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        if (!login.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || grant == null
                || !"authorization_code".equals(form.get("grant_type"))
                || !"S256".equals(grant.question().get("code_challenge_method"))
                || !challenge(form.get("code_verifier")).equals(grant.question().get("code_challenge"))
                || !form.get("redirect_uri").equals(grant.question().get("redirect_uri"))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        RSAKey signer = grant.forged() ? otherKey : key;
        answer(exchange, 200, Map.of("access_token", "unused", "id_token", sign(signer, grant.claims())));
    }

    private static String sign(RSAKey signer, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(signer.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> form(String text) {
        return Stream.of(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8), pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes;
        try {
            bytes = new ObjectMapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
