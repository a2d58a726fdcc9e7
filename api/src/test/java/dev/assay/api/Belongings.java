package dev.assay.api;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.assay.api.upload.SampleFiles;
import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.image.ImageFile;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import dev.assay.question.ChoiceTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Question;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody, and what they have: rows behind the ids of requests. What is asked for is made, by requests like anybody's. */
final class Belongings {
    static final ImageFile IMAGE = ImageFile.of("dot.png", ImageFormat.PNG, new ImageSize(1, 1), new byte[] {4, 5, 6});
    static final String PROGRAM = "belongings-program";
    static final String SECOND = "belongings-second";
    static final String CHOICE = "belongings-choice";
    private static final String V1 = "/api/v1";

    private final TestApi api;
    final String email = TestApi.email();
    final TestClient owner;
    private final Map<String, TestClient> tokens = new ConcurrentHashMap<>();

    Belongings(TestApi api) {
        this.api = api;
        this.owner = api.somebody(email);
    }

    /** The questions that are asked. */
    static void publishQuestions(TestApi api) {
        api.publish(TestQuestions.sum("belongings-illustrated"), List.of(IMAGE));
        api.publish(TestQuestions.question(
                PROGRAM,
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        TestQuestions.test("ex1", true, "1 2\n", "3\n"),
                        TestQuestions.test("hidden", false, "canary-input\n", "canary-expected\n"))));
        api.publish(TestQuestions.sum(SECOND));
        Question sum = TestQuestions.sum(CHOICE);
        api.publish(new Question(
                sum.id(),
                sum.slug(),
                sum.difficulty(),
                sum.title(),
                "What would you do first?",
                sum.topics(),
                sum.companies(),
                sum.hints(),
                Optional.of("Add."),
                sum.timeLimitMin(),
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "Add replicas", false, "no"),
                                new ChoiceTask.Option("B", "Partition", true, "yes")),
                        ChoiceTask.Explanation.OPTIONAL)));
    }

    UUID userId() {
        return owner.get(V1 + "/me").expect(200).id();
    }

    UUID interview() {
        return owner.create(V1 + "/interviews", TestClient.interviewOn(PROGRAM))
                .expect(201)
                .id();
    }

    UUID startedInterview(String... slugs) {
        UUID id = owner.create(V1 + "/interviews", TestClient.interviewOn(slugs))
                .expect(201)
                .id();
        owner.post(V1 + "/interviews/" + id + "/start", Map.of()).expect(200);
        return id;
    }

    UUID pausedInterview() {
        UUID id = startedInterview(PROGRAM);
        owner.post(V1 + "/interviews/" + id + "/pause", Map.of()).expect(200);
        return id;
    }

    UUID round() {
        return api.runningRound(owner, PROGRAM);
    }

    UUID choiceRound() {
        UUID id = owner.create(
                        V1 + "/interviews",
                        Map.of(
                                "type",
                                "SYSTEM_DESIGN",
                                "difficulty",
                                "EASY",
                                "config",
                                Map.of("num_questions", 1, "questions", List.of(CHOICE))))
                .expect(201)
                .id();
        Reply started =
                owner.post(V1 + "/interviews/" + id + "/start", Map.of()).expect(200);
        return UUID.fromString(started.at("/current_round_id").asText());
    }

    UUID response() {
        return owner.post(V1 + "/rounds/" + choiceRound() + "/responses", Map.of("user_answer", "B"))
                .expect(201)
                .id();
    }

    UUID roundWithDraft() {
        UUID round = round();
        owner.put(V1 + "/rounds/" + round + "/drafts/python", Map.of("code", "pass"), "If-None-Match", "*")
                .expect(200);
        return round;
    }

    UUID judgedSubmission() {
        UUID id = owner.create(V1 + "/rounds/" + round() + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        api.judge().finish(JobId.submission(id), Verdict.AC);
        return id;
    }

    /** One that ended because of us. */
    UUID deadSubmission() {
        UUID id = owner.create(V1 + "/rounds/" + round() + "/submissions", TestClient.code("RUN", "print(1)"))
                .expect(202)
                .id();
        api.judge().fail(JobId.submission(id));
        return id;
    }

    /** One that ended because of us. */
    UUID deadExecution() {
        UUID id = execution();
        api.judge().fail(JobId.execution(id));
        return id;
    }

    UUID execution() {
        return owner.post(V1 + "/executions", execution("print(1)")).expect(202).id();
    }

    static Map<String, Object> execution(String source) {
        return Map.of("language", "python", "source", source, "tests", List.of(Map.of("input", "1", "expected", "1")));
    }

    String etag(String path) {
        return owner.get(V1 + path).expect(200).header("etag");
    }

    String entry(String list) {
        return owner.post(V1 + "/me/profile/" + list, entryBody(list))
                .expect(201)
                .at("/id")
                .asText();
    }

    static Map<String, Object> entryBody(String list) {
        return switch (list) {
            case "experiences" ->
                Call.map("company", "Acme", "position", "Engineer", "start_date", "2020-01-01", "is_current", true);
            case "educations" ->
                Call.map(
                        "institution",
                        "School",
                        "degree",
                        "BSc",
                        "field_of_study",
                        "Maths",
                        "start_date",
                        "2015-01-01",
                        "end_date",
                        "2018-01-01",
                        "is_current",
                        false);
            case "skills" -> Call.map("name", "Skill " + UUID.randomUUID(), "level", "EXPERT");
            case "certifications" ->
                Call.map(
                        "name",
                        "Cert",
                        "issuing_organization",
                        "Org",
                        "issue_date",
                        "2020-01-01",
                        "does_not_expire",
                        true);
            default -> throw new IllegalArgumentException("no list " + list);
        };
    }

    UUID apiToken() {
        return issued("executions").id();
    }

    /** Of an API token, which is made once. */
    TestClient as(String scope) {
        return tokens.computeIfAbsent(
                scope, _ -> owner.as(issued(scope).at("/token").asText()));
    }

    private Reply issued(String scope) {
        return owner.post(V1 + "/me/tokens", Map.of("name", "token", "scopes", List.of(scope)))
                .expect(201);
    }

    UUID otherSession() {
        TestClient second = api.login(email);
        return second.get(V1 + "/me/sessions")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(session -> session.path("current").asBoolean())
                .map(session -> UUID.fromString(session.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    UUID export() {
        return owner.post(V1 + "/me/exports", Map.of()).expect(202).id();
    }

    static byte[] picture() {
        try {
            return SampleFiles.picture("png", 20, 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signed link to a file. */
    String link() {
        String url = owner.upload(V1 + "/me/avatar", "image/png", picture())
                .expect(200)
                .at("/avatar_url")
                .asText();
        return url.substring(url.indexOf("/api/"));
    }

    static byte[] resumeText() {
        return "Five years of Java and SQL.".getBytes(StandardCharsets.UTF_8);
    }

    String resume() {
        return owner.upload(V1 + "/me/resume?file_name=cv.txt", "text/plain", resumeText())
                .expect(200)
                .header("etag");
    }

    String mailedSecret(int mail) {
        try {
            return api.mailbox(email).awaitMail(mail).secret();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The way back from the provider, and the cookie for it. */
    Call wayBack() {
        Reply leaving = api.anonymous().get(V1 + "/auth/oidc/local").expect(303);
        return wayBack(leaving, URI.create(leaving.header("location")), TestApi.email());
    }

    private Call wayBack(Reply leaving, URI address, String identity) {
        Map<String, String> question = TestProvider.form(address.getRawQuery());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(TestProvider.shared().issuer().toString())
                .audience(TestProvider.CLIENT)
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(api.clock().instant()))
                .expirationTime(Date.from(api.clock().instant().plusSeconds(300)))
                .claim("nonce", question.get("nonce"))
                .claim("email", identity)
                .claim("email_verified", true)
                .claim("name", "Ada Lovelace")
                .build();
        String code = TestProvider.shared().agree(address, claims);
        String cookie = leaving.header("set-cookie");
        return Call.get(V1 + "/auth/oidc/local/callback?code=" + code + "&state=" + question.get("state"))
                .with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    UUID identity() {
        Reply leaving = owner.post(V1 + "/me/identities/local", Map.of()).expect(200);
        Call back = wayBack(leaving, URI.create(leaving.at("/authorization_url").asText()), TestApi.email());
        api.anonymous().send(back.as(api.anonymous())).expect(303);
        return UUID.fromString(
                owner.get(V1 + "/me/identities").at("/items/0/id").asText());
    }

    String refreshToken() {
        return api.anonymous()
                .post(V1 + "/auth/login", Map.of("email", email, "password", TestApi.PASSWORD))
                .expect(200)
                .at("/refresh_token")
                .asText();
    }

    String ticket(UUID interview) {
        return owner.post(V1 + "/interviews/" + interview + "/events/tickets", Map.of())
                .expect(201)
                .at("/ticket")
                .asText();
    }
}
