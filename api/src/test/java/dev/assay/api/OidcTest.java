package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OidcTest {
    private static final TestApi API = TestApi.shared();
    private static final TestProvider PROVIDER = TestProvider.shared();
    private static final String LEAVE = "/api/v1/auth/oidc/local";

    /** A browser on its way: where it was sent, and the cookie it holds. */
    private record Journey(URI address, String cookie) {
        static Journey of(Reply reply, URI address) {
            String cookie = reply.header("set-cookie");
            assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
            return new Journey(address, cookie.substring(0, cookie.indexOf(';')));
        }

        static Journey signIn(String path) {
            Reply reply = API.anonymous().get(path).expect(303);
            return of(reply, URI.create(reply.header("location")));
        }

        Map<String, String> question() {
            return TestProvider.form(address.getRawQuery());
        }

        Reply comeBack(String code) {
            return API.anonymous()
                    .get(
                            LEAVE + "/callback?code=" + code + "&state="
                                    + question().get("state"),
                            "Cookie",
                            cookie);
        }
    }

    private static JWTClaimsSet.Builder claims(Journey journey, String subject, String email) {
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.issuer().toString())
                .audience(TestProvider.CLIENT)
                .subject(subject)
                .issueTime(Date.from(API.clock().instant()))
                .expirationTime(Date.from(API.clock().instant().plusSeconds(300)))
                .claim("nonce", journey.question().get("nonce"))
                .claim("email", email)
                .claim("email_verified", true)
                .claim("name", "Ada Lovelace");
    }

    private static Reply signIn(String subject, String email, UnaryOperator<JWTClaimsSet.Builder> change) {
        Journey journey = Journey.signIn(LEAVE);
        return journey.comeBack(PROVIDER.agree(
                journey.address(), change.apply(claims(journey, subject, email)).build()));
    }

    /** Signed in by the cookie that coming back has set. */
    private static TestClient arrived(Reply reply) {
        String cookie = reply.expect(303).http().headers().allValues("set-cookie").stream()
                .filter(header -> header.startsWith("assay_refresh="))
                .findFirst()
                .orElseThrow();
        Reply tokens = API.anonymous()
                .post("/api/v1/auth/refresh", Map.of(), "Cookie", cookie.substring(0, cookie.indexOf(';')))
                .expect(200);
        return API.anonymous().as(tokens.at("/access_token").asText());
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aNewPerson_getsAnAccount_andComesBackToIt() {
        String email = TestApi.email();
        String subject = subject();
        Reply first = arrived(signIn(subject, email, claims -> claims))
                .get("/api/v1/me")
                .expect(200);
        assertThat(first.at("/email").asText()).isEqualTo(email);
        assertThat(first.at("/name").asText()).isEqualTo("Ada Lovelace");
        assertThat(first.at("/email_verified").asBoolean()).isTrue();
        assertThat(first.at("/has_password").asBoolean()).isFalse();
        Reply second =
                arrived(signIn(subject, "moved-" + email, claims -> claims)).get("/api/v1/me");
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void theWayThere_carriesStateNonceAndPkce() {
        Journey journey = Journey.signIn(LEAVE + "?return_to=/interviews");
        assertThat(journey.question())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://assay.example.org/api/v1/auth/oidc/local/callback")
                .containsKeys("state", "nonce", "code_challenge");
        Reply back = journey.comeBack(PROVIDER.agree(
                journey.address(), claims(journey, subject(), TestApi.email()).build()));
        assertThat(back.expect(303).header("location")).isEqualTo("/interviews");
    }

    @Test
    void theWayBack_leadsToNoOtherSite() {
        for (String path : new String[] {"//evil.example.org", "https://evil.example.org", "/%5Cevil.example.org"}) {
            Journey journey = Journey.signIn(LEAVE + "?return_to=" + path.replace(":", "%3A"));
            Reply back = journey.comeBack(PROVIDER.agree(
                    journey.address(),
                    claims(journey, subject(), TestApi.email()).build()));
            assertThat(back.expect(303).header("location")).isEqualTo("/");
        }
    }

    @Test
    void anAnswerForAnotherBrowser_isRefused() {
        Journey journey = Journey.signIn(LEAVE);
        String code = PROVIDER.agree(
                journey.address(), claims(journey, subject(), TestApi.email()).build());
        String callback = LEAVE + "/callback?code=" + code + "&state=";
        API.anonymous().get(callback + journey.question().get("state")).expectProblem(401, "unauthenticated");
        API.anonymous().get(callback + "guess", "Cookie", journey.cookie()).expectProblem(401, "unauthenticated");
        Journey other = Journey.signIn(LEAVE);
        API.anonymous()
                .get(callback + journey.question().get("state"), "Cookie", other.cookie())
                .expectProblem(401, "unauthenticated");
        API.anonymous()
                .get(callback + journey.question().get("state"), "Cookie", journey.cookie() + "x")
                .expectProblem(401, "unauthenticated");
    }

    @Test
    void anAttempt_isForgottenAfterTenMinutes() {
        Journey journey = Journey.signIn(LEAVE);
        API.clock().pass(Duration.ofMinutes(10));
        journey.comeBack(PROVIDER.agree(
                        journey.address(),
                        claims(journey, subject(), TestApi.email()).build()))
                .expectProblem(401, "unauthenticated");
    }

    @Test
    void aCode_isWorthNothing_withoutTheVerifierOfItsAttempt() {
        Journey stolen = Journey.signIn(LEAVE);
        String code = PROVIDER.agree(
                stolen.address(), claims(stolen, subject(), TestApi.email()).build());
        Journey.signIn(LEAVE).comeBack(code).expectProblem(401, "unauthenticated");
    }

    @Test
    void anIdToken_ofSomebodyElse_forSomebodyElse_orOfAnotherTime_isRefused() {
        Date past = Date.from(API.clock().instant().minusSeconds(300));
        refused(claims -> claims.issuer("https://accounts.example.org"));
        refused(claims -> claims.audience("another-client"));
        refused(claims -> claims.claim("nonce", "of another attempt"));
        refused(claims -> claims.claim("nonce", null));
        refused(claims -> claims.expirationTime(past));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.issueTime(Date.from(API.clock().instant().plusSeconds(300))));
        refused(claims -> claims.subject(null));
        refused(claims -> claims.claim("azp", "another-client"));
    }

    private static void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        signIn(subject(), TestApi.email(), change).expectProblem(401, "unauthenticated");
    }

    @Test
    void anIdToken_signedWithAnotherKey_isRefused() {
        Journey journey = Journey.signIn(LEAVE);
        journey.comeBack(PROVIDER.agreeForged(
                        journey.address(),
                        claims(journey, subject(), TestApi.email()).build()))
                .expectProblem(401, "unauthenticated");
    }

    @Test
    void anAccountWithTheSameVerifiedAddress_isLinked() throws Exception {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        API.anonymous()
                .post(
                        "/api/v1/auth/verify-email",
                        Map.of("token", API.mailbox(email).awaitMail(0).secret()))
                .expect(204);
        Reply me = arrived(signIn(subject(), email, claims -> claims))
                .get("/api/v1/me")
                .expect(200);
        assertThat(me.id()).isEqualTo(owner.get("/api/v1/me").id());
        assertThat(owner.get("/api/v1/me/identities").at("/items/0/provider").asText())
                .isEqualTo("local");
    }

    @Test
    void anAccountWithTheSameAddressUnverified_isNotGivenAway() {
        String email = TestApi.email();
        TestClient squatter = API.somebody(email);
        signIn(subject(), email, claims -> claims).expectProblem(403, "forbidden");
        assertThat(squatter.get("/api/v1/me/identities").at("/items")).isEmpty();
    }

    @Test
    void anAddressThatTheProviderHasNotVerified_opensNothing() {
        signIn(subject(), TestApi.email(), claims -> claims.claim("email_verified", false))
                .expectProblem(403, "forbidden");
    }

    @Test
    void somebodySignedIn_linksAnIdentity_andUnlinksIt() {
        TestClient owner = API.somebody();
        String subject = subject();
        Reply leaving = owner.post("/api/v1/me/identities/local", Map.of()).expect(200);
        Journey journey =
                Journey.of(leaving, URI.create(leaving.at("/authorization_url").asText()));
        journey.comeBack(PROVIDER.agree(
                        journey.address(),
                        claims(journey, subject, TestApi.email()).build()))
                .expect(303);
        TestClient arrived = arrived(signIn(subject, TestApi.email(), claims -> claims));
        assertThat(arrived.get("/api/v1/me").id())
                .isEqualTo(owner.get("/api/v1/me").id());
        String id = owner.get("/api/v1/me/identities").at("/items/0/id").asText();
        owner.change("DELETE", "/api/v1/me/identities/" + id, null).expect(204);
        owner.change("DELETE", "/api/v1/me/identities/" + id, null).expectProblem(404, "not-found");
    }

    @Test
    void theOnlyWayIntoAnAccount_cannotBeTakenAway() {
        TestClient owner = arrived(signIn(subject(), TestApi.email(), claims -> claims));
        String id = owner.get("/api/v1/me/identities").at("/items/0/id").asText();
        owner.change("DELETE", "/api/v1/me/identities/" + id, null).expectProblem(409, "state-conflict");
    }

    @Test
    void aProviderThatIsNotThere_is404() {
        API.anonymous().get("/api/v1/auth/oidc/nobody").expectProblem(404, "not-found");
        assertThat(API.anonymous().get("/api/v1/auth/oidc").at("/items/0/name").asText())
                .isEqualTo("local");
    }
}
