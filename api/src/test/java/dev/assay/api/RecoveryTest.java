package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final TestApi API = TestApi.shared();
    private static final String NEW_PASSWORD = "another horse battery";

    private static Reply prove(String secret) {
        return API.anonymous().post("/api/v1/auth/verify-email", Map.of("token", secret));
    }

    private static Reply reset(String secret) {
        return API.anonymous()
                .post("/api/v1/auth/password-reset/confirm", Map.of("token", secret, "password", NEW_PASSWORD));
    }

    private static void forget(String email) {
        API.anonymous()
                .post("/api/v1/auth/password-reset", Map.of("email", email))
                .expect(202);
    }

    private static Reply login(String email, String password) {
        return API.anonymous().post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    @Test
    void registering_sendsAMail_whoseSecretVerifiesTheAddress_once() throws Exception {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        assertThat(owner.get("/api/v1/me").at("/email_verified").asBoolean()).isFalse();
        String secret = API.mailbox(email).awaitMail(0).secret();
        prove(secret).expect(204);
        assertThat(owner.get("/api/v1/me").at("/email_verified").asBoolean()).isTrue();
        prove(secret).expectProblem(422, "validation-failed");
        prove("a guess").expectProblem(422, "validation-failed");
    }

    @Test
    void aNewMail_voidsTheOneBefore_andASecretEndsInTime() throws Exception {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        String first = API.mailbox(email).awaitMail(0).secret();
        owner.post("/api/v1/me/verify-email", Map.of()).expect(202);
        String second = API.mailbox(email).awaitMail(1).secret();
        prove(first).expectProblem(422, "validation-failed");
        API.clock().pass(Duration.ofDays(3));
        prove(second).expectProblem(422, "validation-failed");
    }

    @Test
    void aForgottenPassword_isReset_andEverySessionEnds() throws Exception {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        forget(email);
        String secret = API.mailbox(email).awaitMail(1).secret();
        assertThat(reset(secret).expect(204).text()).isEmpty();
        owner.get("/api/v1/me").expectProblem(401, "unauthenticated");
        login(email, TestApi.PASSWORD).expectProblem(401, "unauthenticated");
        TestClient back = API.anonymous()
                .as(login(email, NEW_PASSWORD).expect(200).at("/access_token").asText());
        assertThat(back.get("/api/v1/me").at("/email_verified").asBoolean()).isTrue();
        reset(secret).expectProblem(422, "validation-failed");
        assertThat(API.mailbox(email).awaitMail(2).subject()).contains("changed");
    }

    @Test
    void whoeverForgetsAPassword_isNotTold_whetherThereIsAnAccount() throws Exception {
        String known = TestApi.email();
        API.somebody(known);
        String unknown = TestApi.email();
        Reply forKnown = API.anonymous().post("/api/v1/auth/password-reset", Map.of("email", known));
        Reply forUnknown = API.anonymous().post("/api/v1/auth/password-reset", Map.of("email", unknown));
        assertThat(forUnknown.status()).isEqualTo(forKnown.status()).isEqualTo(202);
        assertThat(forUnknown.text()).isEqualTo(forKnown.text());
        API.mailbox(known).awaitMail(1);
        assertThat(API.mailbox(unknown).all()).isEmpty();
    }

    @Test
    void oneAddress_isWrittenTo_fiveTimesAnHour() throws Exception {
        String email = TestApi.email();
        API.somebody(email);
        for (int i = 0; i < 6; i++) {
            forget(email);
        }
        API.mailbox(email).awaitMail(4);
        String marker = TestApi.email();
        API.somebody(marker);
        API.mailbox(marker).awaitMail(0);
        assertThat(API.mailbox(email).all()).hasSize(5);
    }

    @Test
    void changingThePassword_asksForTheOldOne_andEndsOtherSessions() {
        String email = TestApi.email();
        TestClient here = API.somebody(email);
        TestClient elsewhere = API.login(email);
        here.post("/api/v1/me/password", Map.of("current_password", "not the password", "new_password", NEW_PASSWORD))
                .expectProblem(422, "validation-failed");
        here.post("/api/v1/me/password", Map.of("current_password", TestApi.PASSWORD, "new_password", "short"))
                .expectProblem(422, "validation-failed");
        here.post("/api/v1/me/password", Map.of("current_password", TestApi.PASSWORD, "new_password", NEW_PASSWORD))
                .expect(204);
        here.get("/api/v1/me").expect(200);
        elsewhere.get("/api/v1/me").expectProblem(401, "unauthenticated");
        login(email, NEW_PASSWORD).expect(200);
    }

    @Test
    void anotherAddress_isTaken_onceSomebodyReadsMailThere() throws Exception {
        String before = TestApi.email();
        String after = TestApi.email();
        TestClient owner = API.somebody(before);
        owner.post("/api/v1/me/email", Map.of("email", after, "password", "not the password"))
                .expectProblem(422, "validation-failed");
        owner.post("/api/v1/me/email", Map.of("email", after, "password", TestApi.PASSWORD))
                .expect(202);
        String secret = API.mailbox(after).awaitMail(0).secret();
        assertThat(owner.get("/api/v1/me").at("/email").asText()).isEqualTo(before);
        prove(secret).expect(204);
        assertThat(owner.get("/api/v1/me").at("/email").asText()).isEqualTo(after);
        assertThat(API.mailbox(before).awaitMail(1).subject()).contains("changed");
    }

    @Test
    void anAddressOfAnotherAccount_isNotTaken() throws Exception {
        String mine = TestApi.email();
        String theirs = TestApi.email();
        TestClient owner = API.somebody(mine);
        API.somebody(theirs);
        owner.post("/api/v1/me/email", Map.of("email", theirs, "password", TestApi.PASSWORD))
                .expect(202);
        prove(API.mailbox(theirs).awaitMail(1).secret()).expectProblem(422, "validation-failed");
        assertThat(owner.get("/api/v1/me").at("/email").asText()).isEqualTo(mine);
    }

    @Test
    void theLinksOfMails_leadToPages_thatNobodyElseSees() throws Exception {
        String email = TestApi.email();
        API.somebody(email);
        String text = API.mailbox(email).awaitMail(0).text();
        assertThat(text).contains("http://assay.example.org/account/verify-email#");
        for (String page : new String[] {"/account/verify-email", "/account/reset-password"}) {
            Reply reply = API.anonymous().get(page).expect(200);
            assertThat(reply.header("content-type")).startsWith("text/html");
            assertThat(reply.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(reply.header("content-security-policy")).contains("frame-ancestors 'none'");
        }
        API.anonymous().get("/account/account.js").expect(200);
    }
}
