package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.assay.api.personal.ExportMaker;
import dev.assay.api.personal.FileSweeper;
import dev.assay.api.upload.SampleFiles;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Accounts: signing in, one's own things, leaving. */
final class TourOfAccounts {
    private final Tour tour;
    private final TestApi api;
    private final String email = TestApi.email();

    TourOfAccounts(Tour tour) {
        this.tour = tour;
        this.api = tour.api();
    }

    void go() throws InterruptedException {
        TestClient owner = signIn();
        self(owner);
        profile(owner);
        uploads(owner);
        secrets(owner);
        elsewhere(owner);
        leave(owner);
    }

    private TestClient signIn() throws InterruptedException {
        Map<String, String> words = Map.of("email", email, "password", TestApi.PASSWORD);
        TestClient nobody = api.anonymous();
        tour.at(
                "POST /auth/register",
                nobody,
                client -> client.post("/api/v1/auth/register", words).expect(201));
        String secret = api.mailbox(email).awaitMail(0).secret();
        tour.at(
                "POST /auth/verify-email",
                nobody,
                client -> client.post("/api/v1/auth/verify-email", Map.of("token", secret))
                        .expect(204));
        Reply signedIn = tour.at(
                "POST /auth/login",
                nobody,
                client -> client.post("/api/v1/auth/login", words).expect(200));
        Reply again = tour.at(
                "POST /auth/refresh",
                nobody,
                client -> client.post(
                                "/api/v1/auth/refresh",
                                Map.of(
                                        "refresh_token",
                                        signedIn.at("/refresh_token").asText()))
                        .expect(200));
        Reply other = nobody.post("/api/v1/auth/login", words).expect(200);
        tour.at(
                "POST /auth/logout",
                nobody.as(other.at("/access_token").asText()),
                client -> client.post(
                                "/api/v1/auth/logout",
                                Map.of(
                                        "refresh_token",
                                        other.at("/refresh_token").asText()))
                        .expect(204));
        nobody.post("/api/v1/auth/login", Map.of("email", email, "password", "not this one"))
                .expect(401);
        return nobody.as(again.at("/access_token").asText());
    }

    private void self(TestClient owner) {
        Reply me = tour.read("GET /me", owner, "/api/v1/me");
        tour.at(
                "PATCH /me",
                owner,
                client -> client.change("PATCH", "/api/v1/me", Map.of("name", "Ada"), "If-Match", me.header("etag"))
                        .expect(200));
        api.login(email);
        Reply sessions = tour.read("GET /me/sessions", owner, "/api/v1/me/sessions");
        String other = sessions.json()
                .path("items")
                .valueStream()
                .filter(session -> !session.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        tour.at(
                "DELETE /me/sessions/{id}",
                owner,
                client -> client.change("DELETE", "/api/v1/me/sessions/" + other, null)
                        .expect(204));
        tour.at(
                "DELETE /me/sessions",
                owner,
                client -> client.change("DELETE", "/api/v1/me/sessions", null).expect(204));
        Reply token = tour.at(
                "POST /me/tokens",
                owner,
                client -> client.post("/api/v1/me/tokens", Map.of("name", "ci", "scopes", List.of("executions")))
                        .expect(201));
        tour.read("GET /me/stats/daily", owner, "/api/v1/me/stats/daily");
        tour.read("GET /me/streak", owner, "/api/v1/me/streak");
        tour.read("GET /me/tokens", owner, "/api/v1/me/tokens");
        tour.at(
                "DELETE /me/tokens/{id}",
                owner,
                client -> client.change("DELETE", "/api/v1/me/tokens/" + token.id(), null)
                        .expect(204));
        tour.read("GET /me/accommodations", owner, "/api/v1/me/accommodations");
        tour.at(
                "PUT /me/accommodations",
                owner,
                client -> client.put("/api/v1/me/accommodations", Map.of("large_font", true), "If-Match", "\"v0\"")
                        .expect(200));
        tour.at(
                "PUT /me/accommodations",
                ", again",
                owner,
                client -> client.put("/api/v1/me/accommodations", Map.of("large_font", false), "If-Match", "\"v1\"")
                        .expect(200));
    }

    private void profile(TestClient owner) {
        Reply profile = tour.read("GET /me/profile", owner, "/api/v1/me/profile");
        tour.at(
                "PATCH /me/profile",
                owner,
                client -> client.change(
                                "PATCH",
                                "/api/v1/me/profile",
                                Map.of("bio", "Hello"),
                                "If-Match",
                                profile.header("etag"))
                        .expect(200));
        Map<String, Map<String, Object>> entries = new TreeMap<>(Map.of(
                "skills", Map.of("name", "Java", "level", "EXPERT"),
                "experiences",
                        Map.of("company", "Acme", "position", "x", "start_date", "2020-01-01", "is_current", true),
                "educations",
                        Map.of(
                                "institution", "MIT",
                                "degree", "BSc",
                                "field_of_study", "Computing",
                                "start_date", "2010-01-01",
                                "is_current", true),
                "certifications",
                        Map.of(
                                "name", "A",
                                "issuing_organization", "B",
                                "issue_date", "2020-01-01",
                                "does_not_expire", true)));
        entries.forEach((list, entry) -> entry(owner, list, entry));
    }

    private void entry(TestClient owner, String list, Map<String, Object> entry) {
        String path = "/api/v1/me/profile/" + list;
        String route = " /me/profile/" + list;
        Reply added = tour.at(
                "POST" + route, owner, client -> client.post(path, entry).expect(201));
        String one = path + "/" + added.id();
        tour.read("GET" + route, owner, path);
        Reply read = tour.read("GET" + route + "/{id}", owner, one);
        Reply changed = tour.at(
                "PUT" + route + "/{id}",
                owner,
                client ->
                        client.put(one, entry, "If-Match", read.header("etag")).expect(200));
        tour.at(
                "DELETE" + route + "/{id}",
                owner,
                client -> client.change("DELETE", one, null, "If-Match", changed.header("etag"))
                        .expect(204));
    }

    private void uploads(TestClient owner) {
        Reply picture = tour.at(
                "PUT /me/avatar",
                owner,
                client -> client.upload("/api/v1/me/avatar", "image/png", picture())
                        .expect(200));
        tour.read("GET /files/{id}", api.anonymous(), picture.at("/avatar_url").asText());
        tour.at(
                "DELETE /me/avatar",
                owner,
                client -> client.change("DELETE", "/api/v1/me/avatar", null).expect(204));
        byte[] text = "Seven years of Java".getBytes(UTF_8);
        Reply resume = tour.at(
                "PUT /me/resume",
                owner,
                client -> client.upload("/api/v1/me/resume?file_name=a.txt", "text/plain", text)
                        .expect(200));
        Reply second = tour.at(
                "PUT /me/resume",
                ", again",
                owner,
                client -> client.upload(
                                "/api/v1/me/resume?file_name=a.txt",
                                "text/plain",
                                text,
                                "If-Match",
                                resume.header("etag"))
                        .expect(200));
        tour.read("GET /me/resume", owner, "/api/v1/me/resume");
        tour.at(
                "DELETE /me/resume",
                owner,
                client -> client.change("DELETE", "/api/v1/me/resume", null, "If-Match", second.header("etag"))
                        .expect(204));
    }

    private static byte[] picture() {
        try {
            return SampleFiles.picture("png", 64, 64);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void secrets(TestClient owner) throws InterruptedException {
        tour.at(
                "POST /me/verify-email",
                owner,
                client -> client.post("/api/v1/me/verify-email", Map.of()).expect(202));
        tour.at(
                "POST /me/password",
                owner,
                client -> client.post(
                                "/api/v1/me/password",
                                Map.of("current_password", TestApi.PASSWORD, "new_password", TestApi.PASSWORD + "!"))
                        .expect(204));
        String moved = TestApi.email();
        tour.at(
                "POST /me/email",
                owner,
                client -> client.post("/api/v1/me/email", Map.of("email", moved, "password", TestApi.PASSWORD + "!"))
                        .expect(202));
        String proof = api.mailbox(moved).awaitMail(0).secret();
        tour.at(
                "POST /auth/verify-email",
                ", of a new address",
                api.anonymous(),
                client -> client.post("/api/v1/auth/verify-email", Map.of("token", proof))
                        .expect(204));
        String forgetful = TestApi.email();
        api.somebody(forgetful);
        tour.at(
                "POST /auth/password-reset",
                api.anonymous(),
                client -> client.post("/api/v1/auth/password-reset", Map.of("email", forgetful))
                        .expect(202));
        String reset = api.mailbox(forgetful).awaitMail(1).secret();
        tour.at(
                "POST /auth/password-reset/confirm",
                api.anonymous(),
                client -> client.post(
                                "/api/v1/auth/password-reset/confirm",
                                Map.of("token", reset, "password", "another horse"))
                        .expect(204));
    }

    private void elsewhere(TestClient owner) {
        tour.read("GET /auth/oidc", api.anonymous(), "/api/v1/auth/oidc");
        Reply away = tour.at(
                "GET /auth/oidc/{provider}",
                api.anonymous(),
                client -> client.get("/api/v1/auth/oidc/local").expect(303));
        arrive("", away, URI.create(away.header("location")));
        Reply linking = tour.at(
                "POST /me/identities/{id}",
                owner,
                client -> client.post("/api/v1/me/identities/local", Map.of()).expect(200));
        arrive(", to link", linking, URI.create(linking.at("/authorization_url").asText()));
        String identity = tour.read("GET /me/identities", owner, "/api/v1/me/identities")
                .at("/items/0/id")
                .asText();
        tour.at(
                "DELETE /me/identities/{id}",
                owner,
                client -> client.change("DELETE", "/api/v1/me/identities/" + identity, null)
                        .expect(204));
    }

    private void arrive(String label, Reply away, URI address) {
        String cookie = away.header("set-cookie");
        Map<String, String> question = TestProvider.form(address.getRawQuery());
        TestProvider provider = TestProvider.shared();
        String code = provider.agree(
                address,
                new JWTClaimsSet.Builder()
                        .issuer(provider.issuer().toString())
                        .audience(TestProvider.CLIENT)
                        .subject(UUID.randomUUID().toString())
                        .issueTime(Date.from(api.clock().instant()))
                        .expirationTime(Date.from(api.clock().instant().plusSeconds(300)))
                        .claim("nonce", question.get("nonce"))
                        .claim("email", TestApi.email())
                        .claim("email_verified", true)
                        .claim("name", "Ada")
                        .build());
        tour.at(
                "GET /auth/oidc/{provider}/callback",
                label,
                api.anonymous(),
                client -> client.get(
                                "/api/v1/auth/oidc/local/callback?code=" + code + "&state=" + question.get("state"),
                                "Cookie",
                                cookie.substring(0, cookie.indexOf(';')))
                        .expect(303));
    }

    private void leave(TestClient owner) {
        Reply export = tour.at(
                "POST /me/exports",
                owner,
                client -> client.post("/api/v1/me/exports", Map.of()).expect(202));
        api.service(ExportMaker.class).step();
        tour.read("GET /me/exports", owner, "/api/v1/me/exports");
        tour.read("GET /me/exports/{id}", owner, "/api/v1/me/exports/" + export.id());
        tour.at(
                "DELETE /me",
                owner,
                client -> client.change("DELETE", "/api/v1/me", Map.of("password", TestApi.PASSWORD + "!"))
                        .expect(204));
        api.service(FileSweeper.class).step(api.clock().instant());
    }
}
