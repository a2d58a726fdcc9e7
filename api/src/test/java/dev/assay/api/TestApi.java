package dev.assay.api;

import dev.assay.api.account.PasswordCost;
import dev.assay.api.auth.SigningSecret;
import dev.assay.api.interview.InterviewTimes;
import dev.assay.api.limit.RateLimits;
import dev.assay.api.mail.MailSettings;
import dev.assay.api.outbound.Network;
import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.License;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.question.BankPublisher;
import dev.assay.db.queue.RedisProgressHints;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.RedisSettings;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import dev.assay.db.user.Capability;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import dev.assay.image.ImageFile;
import dev.assay.language.Languages;
import dev.assay.question.Limits;
import dev.assay.question.Question;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import redis.clients.jedis.RedisClient;

/** One server over one real database and one real Redis, shared by all tests of the JVM; its clock is ours. */
final class TestApi {
    static final String PASSWORD = "correct horse battery";

    private static final TestApi SHARED = new TestApi(TestServers.postgres(), false);

    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.MICROS));
    private final TestDatabase database;
    private final DataSource dataSource;
    private final RedisSettings redisSettings = TestServers.redis();
    private final RedisClient redis = Connections.redis(redisSettings, 8);
    private final TestJudge judge;
    private final SiteSettings site;
    private final EmbeddedServer server;

    private TestApi(TestDatabase database, boolean tapped) {
        this.database = database;
        this.dataSource = tapped ? TappedDataSource.TAP.over(database.dataSource()) : database.dataSource();
        this.judge = new TestJudge(new PostgresJudgedRows(dataSource, clock), new RedisProgressHints(redis));
        ServerSettings settings = settings(databaseUrl(), redisSettings.uri().toString());
        this.site = settings.site();
        this.server = start(settings, clock, Duration.ofSeconds(4), Map.of(TappedDataSource.PROPERTY, tapped));
    }

    /** Another server, over another database, for tests that leave thousands of rows behind. */
    static TestApi crowded() {
        return Crowded.API;
    }

    private static final class Crowded {
        static final TestApi API = new TestApi(TestServers.postgres(), false);
    }

    /** A server of its own over that database; the statements of both are recorded. */
    static TestApi tapped(TestDatabase database) {
        return new TestApi(database, true);
    }

    static TestApi shared() {
        return SHARED;
    }

    static ServerSettings settings(String databaseUrl, String redisUrl) {
        return settings(databaseUrl, redisUrl, RateLimits.none());
    }

    static ServerSettings settings(String databaseUrl, String redisUrl, RateLimits limits) {
        String secret = Base64.getEncoder().encodeToString(new byte[32]);
        Languages languages = Languages.bundled().only(List.of("c", "java", "javascript", "python"));
        return new ServerSettings(
                0,
                databaseUrl,
                redisUrl,
                SigningSecret.fromBase64(secret),
                languages,
                limits,
                InterviewTimes.fromEnvironment(Map.of()),
                site());
    }

    private static SiteSettings site() {
        try {
            return new SiteSettings(
                    URI.create("http://assay.example.org"),
                    Files.createTempDirectory("assay-test"),
                    1,
                    new MailSettings("Assay <assay@example.org>", Optional.empty()),
                    List.of(TestProvider.shared().settings()),
                    List.of(Network.parse("127.0.0.0/8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mails that the server has put into its folder. */
    TestMailbox mailbox(String address) {
        return new TestMailbox(site.data().resolve("outbox"), address);
    }

    /** The server's files. */
    Path data() {
        return site.data();
    }

    static EmbeddedServer start(ServerSettings settings, SettableClock clock, Duration patience) {
        return start(settings, clock, patience, Map.of());
    }

    private static EmbeddedServer start(
            ServerSettings settings, SettableClock clock, Duration patience, Map<String, Object> properties) {
        ApplicationContextBuilder builder = ApplicationContext.builder().properties(properties);
        ApiServer.configure(builder, settings, new Surroundings(clock, new PasswordCost(64, 1, 1), patience, false));
        EmbeddedServer server = builder.build().start().getBean(EmbeddedServer.class);
        return server.start();
    }

    String databaseUrl() {
        return database.settings().jdbcUrl().replace("//", "//postgres@");
    }

    String redisUrl() {
        return redisSettings.uri().toString();
    }

    SettableClock clock() {
        return clock;
    }

    /** One of the server's own services. */
    <T> T service(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    DataSource dataSource() {
        return dataSource;
    }

    ApplicationContext context() {
        return server.getApplicationContext();
    }

    RedisClient redis() {
        return redis;
    }

    TestJudge judge() {
        return judge;
    }

    TestClient anonymous() {
        return new TestClient(server.getURI(), "");
    }

    /** A new account, signed in. */
    TestClient somebody() {
        String email = "candidate-" + UUID.randomUUID() + "@example.org";
        anonymous()
                .post("/api/v1/auth/register", Map.of("email", email, "password", PASSWORD))
                .expect(201);
        return login(email);
    }

    /** A new address that nobody has. */
    static String email() {
        return "person-" + UUID.randomUUID() + "@example.org";
    }

    /** An account with that address, signed in. */
    TestClient somebody(String email) {
        anonymous()
                .post("/api/v1/auth/register", Map.of("email", email, "password", PASSWORD))
                .expect(201);
        return login(email);
    }

    /** A new account, signed in, that may do everything. */
    TestClient admin() {
        return admin(email());
    }

    /** The same with that address. */
    TestClient admin(String email) {
        TestClient admin = somebody(email);
        UUID id = UUID.fromString(admin.get("/api/v1/me").at("/id").asText());
        service(Users.class).setRole(id, UserRole.ADMIN);
        return admin;
    }

    /** A new account, signed in, with one capability. */
    TestClient with(Capability capability) {
        TestClient somebody = somebody();
        String address = "/api/v1/users/" + somebody.get("/api/v1/me").id();
        TestClient admin = admin();
        admin.change(
                        "PATCH",
                        address,
                        Map.of("capabilities", List.of(capability.name())),
                        "If-Match",
                        admin.get(address).expect(200).header("etag"))
                .expect(200);
        return somebody;
    }

    TestClient login(String email) {
        Reply reply = anonymous()
                .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD))
                .expect(200);
        return anonymous().as(reply.at("/access_token").asText());
    }

    /** Lets time do to interviews what it does by itself. */
    void sweep() {
        service(InterviewSweeping.class).step();
    }

    /** Publishes the question under its slug. */
    void publish(Question question) {
        new BankPublisher(dataSource).publish(question);
    }

    /** Publishes a bank of one question with images. */
    void publish(Question question, List<ImageFile> images) {
        License license = new License("CC0-1.0", "somebody", Optional.empty());
        BankQuestion entry = new BankQuestion(
                question, license, Optional.empty(), List.of(), Map.of(), List.of(), images, Optional.empty());
        Bank bank = new Bank(
                "bank-" + question.slug().value(),
                license,
                Limits.DEFAULT,
                Map.of(),
                new Taxonomy(Map.of(), Map.of()),
                List.of(entry));
        new BankPublisher(dataSource).publish(bank, _ -> true, BankPublisher.Going.LIVE);
    }

    /** A started interview of one question; its running round. */
    UUID runningRound(TestClient candidate, String slug) {
        Reply created = candidate
                .create("/api/v1/interviews", TestClient.interviewOn(slug))
                .expect(201);
        Reply started = candidate
                .post("/api/v1/interviews/" + created.id() + "/start", Map.of())
                .expect(200);
        return UUID.fromString(started.at("/current_round_id").asText());
    }
}
