package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./assay judge} against a server that gives prepared answers. */
class JudgeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUEUED = """
            {"id":"7","state":"queued","verdict":null,"compile":null,"tests":[],"queue_ms":null,"total_ms":null}""";
    private static final String ACCEPTED = """
            {"id":"7","state":"finished","verdict":"AC","compile":{"ok":true,"output":"","cpu_ms":0},
             "tests":[{"index":0,"verdict":"AC","cpu_ms":3,"wall_ms":4,"memory_kb":9216,"stdout":"3\\n","stderr":"",
                       "exit_code":0,"signal":null}],"queue_ms":1,"total_ms":12}""";
    private static final String WRONG = ACCEPTED.replace("\"AC\"", "\"WA\"");

    private record Answer(int status, String body) {}

    @TempDir
    private Path folder;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;
    private Path program;
    private Path tests;
    private Path token;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        program = Files.writeString(folder.resolve("sum.py"), "print(3)\n");
        token = Files.writeString(folder.resolve("token"), "assay_sesame\n");
        tests = Files.createDirectory(folder.resolve("tests"));
        Files.writeString(tests.resolve("one.in"), "1 2\n");
        Files.writeString(tests.resolve("one.ans"), "3\n");
    }

    @AfterEach
    void stopServing() {
        server.stop(0);
    }

    @Test
    void an_accepted_program_shows_a_table_and_exits_with_0() {
        answers.add(new Answer(200, ACCEPTED));

        assertThat(judge()).isZero();
        assertThat(out()).isEqualTo("""
                test   verdict    CPU   wall   memory
                one    AC        3 ms   4 ms   9.0 MB

                AC Accepted: 1 of 1 tests accepted
                """);
        assertThat(requests).containsExactly("POST /api/v1/executions?wait=60 Bearer assay_sesame");
    }

    @Test
    void source_and_tests_are_sent_byte_for_byte() {
        answers.add(new Answer(200, ACCEPTED));

        judge();

        assertThat(bodies.getFirst().toString()).isEqualTo("""
                {"language":"python","source_base64":"cHJpbnQoMykK",\
                "tests":[{"input_base64":"MSAyCg==","expected_base64":"Mwo="}]}""");
    }

    @Test
    void any_other_verdict_exits_with_1() {
        answers.add(new Answer(200, WRONG));

        assertThat(judge()).isEqualTo(1);
        assertThat(out()).contains("one    WA").endsWith("WA Wrong answer: 0 of 1 tests accepted\n");
    }

    @Test
    void a_queued_program_is_waited_for() {
        answers.add(new Answer(202, QUEUED));
        answers.add(new Answer(200, QUEUED));
        answers.add(new Answer(200, ACCEPTED));

        assertThat(judge()).isZero();
        assertThat(requests)
                .containsExactly(
                        "POST /api/v1/executions?wait=60 Bearer assay_sesame",
                        "GET /api/v1/executions/7 Bearer assay_sesame",
                        "GET /api/v1/executions/7 Bearer assay_sesame");
    }

    @Test
    void json_is_what_the_server_said() throws IOException {
        answers.add(new Answer(200, WRONG));

        assertThat(judge("--json")).isEqualTo(1);
        assertThat(JSON.readTree(out())).isEqualTo(JSON.readTree(WRONG));
    }

    @Test
    void what_the_server_refuses_is_said_in_its_words() {
        answers.add(new Answer(
                422, "{\"title\":\"Too many tests\",\"status\":422,\"detail\":\"201 tests (expected: 1 to 200)\"}"));

        assertThat(judge()).isEqualTo(2);
        assertThat(err()).isEqualTo("assay: " + url() + " refuses: 201 tests (expected: 1 to 200)\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void a_refused_token_says_how_to_make_another() {
        answers.add(new Answer(401, "{\"title\":\"Unauthorized\",\"detail\":\"the token is expired\"}"));

        assertThat(judge()).isEqualTo(2);
        assertThat(err())
                .isEqualTo("assay: " + url() + " refuses the token: the token is expired; "
                        + "make one with ./assay token --scope executions\n");
    }

    @Test
    void a_server_that_is_not_there_is_one_line() {
        server.stop(0);

        assertThat(judge()).isEqualTo(2);
        assertThat(err())
                .startsWith("assay: " + url() + " does not answer")
                .contains("./assay up")
                .hasLineCount(1);
    }

    @Test
    void misuse_exits_with_2_and_says_what_was_expected() throws IOException {
        assertThat(run("judge", program.toString())).isEqualTo(2);
        assertThat(err()).contains("--tests").contains("./assay judge --help").hasLineCount(1);

        assertThat(judge("--language", "cobol")).isEqualTo(2);
        assertThat(err()).contains("unknown language \"cobol\" (expected one of: ");

        program = Files.writeString(folder.resolve("sum.xyz"), "");
        assertThat(judge()).isEqualTo(2);
        assertThat(err()).contains("does not tell its language").contains("--language");

        assertThat(run("judge", program.toString(), "--tests", tests.toString(), "--url", url()))
                .isEqualTo(2);
        assertThat(err()).contains("--url needs a token");
        assertThat(requests).isEmpty();
    }

    @Test
    void a_token_file_that_cannot_be_read_is_named() throws IOException {
        Files.delete(token);

        assertThat(judge()).isEqualTo(2);
        assertThat(err()).isEqualTo("assay: cannot read the token in " + token + ": NoSuchFileException\n");
    }

    @Test
    void without_an_installation_it_says_how_to_start_one() {
        Path data = folder.resolve("data");

        assertThat(run("judge", program.toString(), "--tests", tests.toString(), "--data", data.toString()))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("assay: Assay is not running on " + data + "; start it with ./assay up\n");
    }

    private int judge(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "judge",
                program.toString(),
                "--tests",
                tests.toString(),
                "--url",
                url(),
                "--token-file",
                token.toString()));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return Assay.commandLine(stream(out), stream(err)).execute(words);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (sent.length > 0) {
                bodies.add(JSON.readTree(sent));
            }
            Answer answer = answers.remove();
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
