package dev.assay.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.api.personal.ExportMaker;
import dev.assay.api.personal.FileSweeper;
import dev.assay.api.upload.SampleFiles;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestWords;
import dev.assay.question.Difficulty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person leaves an address wherever there is room for one, and then takes it along. */
class PersonalTest {
    private static final TestApi API = TestApi.shared();

    private final String canary = "canary-" + UUID.randomUUID() + "@example.org";

    @BeforeAll
    static void bank() {
        API.publish(TestWords.scenario("personal-scenario"));
        API.publish(TestQuestions.question(
                "personal-question",
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        TestQuestions.test("open", true, "1\n", "1\n"),
                        TestQuestions.test("closed", false, "hidden-input\n", "hidden-expected\n"))));
    }

    /** Signed in, with the address in every corner. */
    private TestClient somebodyEverywhere() throws Exception {
        TestClient owner = API.somebody(canary);
        API.mailbox(canary).awaitMail(0);
        String me = owner.get("/api/v1/me").header("etag");
        owner.change("PATCH", "/api/v1/me", Map.of("name", canary, "first_name", canary), "If-Match", me)
                .expect(200);
        String profile = owner.get("/api/v1/me/profile").header("etag");
        owner.change(
                        "PATCH",
                        "/api/v1/me/profile",
                        Map.of("bio", canary, "preferred_locations", List.of(canary)),
                        "If-Match",
                        profile)
                .expect(200);
        owner.post("/api/v1/me/profile/skills", Map.of("name", canary, "level", "EXPERT"))
                .expect(201);
        owner.create(
                        "/api/v1/me/profile/experiences",
                        Map.of("company", canary, "position", "x", "start_date", "2020-01-01", "is_current", true))
                .expect(201);
        owner.upload("/api/v1/me/resume?file_name=" + canary, "text/plain", ("I am " + canary).getBytes(UTF_8))
                .expect(200);
        owner.upload("/api/v1/me/avatar", "image/png", SampleFiles.picture("png", 64, 64))
                .expect(200);
        owner.post("/api/v1/me/tokens", Map.of("name", canary.substring(0, 40), "scopes", List.of("executions")))
                .expect(201);
        owner.create(
                        "/api/v1/executions",
                        Map.of(
                                "language",
                                "python",
                                "source",
                                "# " + canary,
                                "tests",
                                List.of(Map.of("input", canary, "expected", canary))))
                .expect(202);
        UUID round = API.runningRound(owner, "personal-question");
        owner.create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "# " + canary))
                .expect(202);
        owner.put("/api/v1/rounds/" + round + "/drafts/python", Map.of("code", "# " + canary), "If-None-Match", "*")
                .expect(200);
        owner.post("/api/v1/rounds/" + round + "/messages", Map.of("content", canary))
                .expect(201);
        owner.post("/api/v1/rounds/" + round + "/hints", "{}").expect(200);
        owner.post(designRound(owner) + "/responses", Map.of("user_explanation", canary))
                .expect(201);
        owner.put("/api/v1/me/accommodations", Map.of("large_font", true), "If-Match", "\"v0\"")
                .expect(200);
        API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", canary, "password", "wrong"), "User-Agent", canary)
                .expect(401);
        return owner;
    }

    private static String designRound(TestClient owner) {
        Map<String, Object> config = Map.of("questions", List.of("personal-scenario"));
        UUID interview = owner.create(
                        "/api/v1/interviews", Map.of("type", "SYSTEM_DESIGN", "difficulty", "EASY", "config", config))
                .expect(201)
                .id();
        Reply started =
                owner.post("/api/v1/interviews/" + interview + "/start", "{}").expect(200);
        return "/api/v1/rounds/" + started.at("/current_round_id").asText();
    }

    static Reply export(TestClient owner) throws InterruptedException {
        Reply asked = owner.post("/api/v1/me/exports", Map.of()).expect(202);
        API.service(ExportMaker.class).step();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            Reply export = owner.get(asked.header("location")).expect(200);
            if (!export.at("/finished_at").isNull()) {
                return export;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no export");
    }

    static Map<String, String> archive(Reply export) throws IOException {
        byte[] bytes = API.anonymous().bytes(export.at("/download_url").asText());
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }

    @Test
    void anExport_hasEverythingAboutAPerson_andNothingElse() throws Exception {
        TestClient owner = somebodyEverywhere();
        TestClient other = API.somebody();
        String otherId = other.get("/api/v1/me").id().toString();

        Reply export = export(owner);

        assertThat(export.at("/status").asText()).isEqualTo("READY");
        Map<String, String> archive = archive(export);
        for (String kind : List.of(
                "account",
                "profile",
                "skills",
                "experiences",
                "resumes",
                "executions",
                "submissions",
                "drafts",
                "messages",
                "responses")) {
            assertThat(archive.get("data/" + kind + ".json")).as(kind).contains(canary);
            JsonNode rows = new ObjectMapper().readTree(archive.get("data/" + kind + ".json"));
            assertThat(rows.isArray()).isTrue();
        }
        assertThat(archive.get("data/interviews.json")).contains("\"difficulty\":\"EASY\"");
        assertThat(archive.get("data/rounds.json")).contains("personal-question");
        assertThat(archive.get("data/hints.json")).contains("\"hint_number\":1");
        assertThat(archive.get("data/accommodations.json")).contains("\"large_font\":true");
        assertThat(archive.keySet().stream().filter(name -> name.startsWith("files/")))
                .hasSize(2);
        assertThat(archive.values())
                .noneMatch(text -> text.contains("$argon2id$")
                        || text.contains("hidden-input")
                        || text.contains("hidden-expected")
                        || text.contains(otherId));
    }

    @Test
    void anExport_isMadeOnceADay_andItsArchiveIsKeptAWeek() throws Exception {
        TestClient owner = API.somebody();
        String email = owner.get("/api/v1/me").at("/email").asText();
        Reply export = export(owner);
        Reply refused = owner.post("/api/v1/me/exports", Map.of()).expectProblem(429, "rate-limited");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 86_400);
        API.somebody().get("/api/v1/me/exports/" + export.id()).expectProblem(404, "not-found");
        API.clock().pass(Duration.ofDays(8));
        API.service(ExportMaker.class).step();
        TestClient later = API.login(email);
        Reply old = later.get("/api/v1/me/exports/" + export.id()).expect(200);
        assertThat(old.at("/status").asText()).isEqualTo("EXPIRED");
        assertThat(old.at("/download_url").isNull()).isTrue();
        later.post("/api/v1/me/exports", Map.of()).expect(202);
        assertThat(later.get("/api/v1/me/exports").at("/items")).hasSize(2);
    }

    @Test
    void whoeverIsDeleted_isNowhereAnyMore() throws Exception {
        TestClient owner = somebodyEverywhere();
        export(owner);
        assertThat(placesOf(canary))
                .contains(
                        "users",
                        "resumes",
                        "user_profiles",
                        "skills",
                        "executions",
                        "code_drafts",
                        "messages",
                        "scenario_responses");
        assertThat(filesWith(canary)).isNotEmpty();
        UUID id = owner.get("/api/v1/me").id();

        owner.change("DELETE", "/api/v1/me", Map.of("password", TestApi.PASSWORD))
                .expect(204);

        owner.get("/api/v1/me").expectProblem(401, "unauthenticated");
        assertThat(placesOf(canary)).isEmpty();
        assertThat(filesWith(canary)).isEmpty();
        assertThat(placesOf(id.toString())).contains("audit_log").isSubsetOf("audit_log", "outbox_events");
        API.somebody(canary).get("/api/v1/me").expect(200);
    }

    @Test
    void beingDeleted_takesThePassword() {
        TestClient owner = API.somebody();
        owner.change("DELETE", "/api/v1/me", null).expectProblem(422, "validation-failed");
        owner.change("DELETE", "/api/v1/me", Map.of("password", "a guess")).expectProblem(422, "validation-failed");
        owner.get("/api/v1/me").expect(200);
    }

    @Test
    void filesWithoutARow_areSweptUp_andOthersStay() throws Exception {
        TestClient owner = API.somebody();
        Reply resume = owner.upload("/api/v1/me/resume", "text/plain", "Java\n".getBytes(UTF_8))
                .expect(200);
        UUID stray = UUID.randomUUID();
        Path place = API.data()
                .resolve("files")
                .resolve(stray.toString().substring(34))
                .resolve(stray.toString());
        Files.createDirectories(place.getParent());
        Files.writeString(place, "left over");

        API.service(FileSweeper.class).step(Instant.now().plusSeconds(60));

        assertThat(place).doesNotExist();
        API.anonymous().get(resume.at("/resume_url").asText()).expect(200);
    }

    /** The tables that have the text in some row, in the clear or as bytes. */
    private static List<String> placesOf(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return new Database(API.dataSource()).transact(connection -> {
            List<String> tables = Statements.list(
                    connection,
                    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
                    row -> row.text("name"));
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                String sql = "SELECT 1 AS found FROM " + table
                        + " AS t WHERE position(? IN t::text) > 0 OR position(? IN t::text) > 0 LIMIT 1";
                Statements.first(connection, sql, row -> table, text, hex).ifPresent(found::add);
            }
            return found;
        });
    }

    private static List<Path> filesWith(String text) {
        try (Stream<Path> all = Files.walk(API.data())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
