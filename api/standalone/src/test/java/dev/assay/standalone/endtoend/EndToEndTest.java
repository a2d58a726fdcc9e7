package dev.assay.standalone.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.QuestionRecipes;
import dev.assay.standalone.Assay;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.Installation;
import dev.assay.standalone.installation.UpSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One installation with real servers, real processes and real sandboxes, used from outside. */
@Tag("docker")
class EndToEndTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PROGRAMS = ROOT.resolve("judge-runner/src/test/resources/programs");
    private static final Path TWO_SUM = ROOT.resolve("question-bank/questions/two-sum");
    private static final Path MEETING_ROOMS = ROOT.resolve("question-bank/questions/meeting-rooms");
    private static final Map<String, String> ENDINGS = Map.of("python", ".py", "javascript", ".js", "java", ".java");

    @TempDir
    static Path data;

    private static Installation installation;

    @BeforeAll
    static void start_an_installation() throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("ASSAY_SANDBOX_IMAGES", sandboxImages());
        environment.remove("ASSAY_DATABASE_URL");
        environment.remove("ASSAY_REDIS_URL");
        installation = new Installation(
                new UpSettings(new Checkout(ROOT), data, UpSettings.LOOPBACK, freePort(), environment),
                new Steps(System.out, false, InstantSource.system()));
        installation.start();
    }

    @AfterAll
    static void nothing_is_left_after_the_stop() throws Exception {
        long processesBefore = ProcessHandle.current().descendants().count();
        installation.close();
        assertThat(processesBefore).isPositive();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(output("docker", "ps", "-aq", "--filter", "label=dev.assay.installation=" + installation.id()))
                .isBlank();
    }

    @Test
    void the_walkthrough_of_the_readme_ends_with_an_accepted_submission() throws Exception {
        Matcher block = Pattern.compile("<!-- walkthrough.*?-->\\s*```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();

        ProcessBuilder shell = new ProcessBuilder("bash", "-c", block.group(1)).directory(ROOT.toFile());
        shell.environment().put("API", installation.url().toString());
        String output = output(shell);

        String lastLine = output.strip().lines().reduce("", (first, second) -> second);
        assertThat(lastLine).as(output).contains("\"status\":\"COMPLETED\"").contains("\"verdict\":\"AC\"");
    }

    /** What runs into a limit is tried on the samples alone, for it takes its time on every test. */
    static Stream<Arguments> languages_and_failing_verdicts() {
        return ENDINGS.keySet().stream()
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "SUBMIT", "WA"),
                        Arguments.of(language, "SUBMIT", "RTE"),
                        Arguments.of(language, "SUBMIT", "CE"),
                        Arguments.of(language, "RUN", "TLE"),
                        Arguments.of(language, "RUN", "MLE"),
                        Arguments.of(language, "RUN", "OLE")));
    }

    @ParameterizedTest
    @MethodSource("languages_and_failing_verdicts")
    void a_submission_gets_the_verdict_it_deserves(String language, String type, String verdict) throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String round = candidate.roundOn("two-sum");

        JsonNode judged = candidate.judged(round, language, type, program(language, verdict));

        assertThat(judged.get("verdict").asText()).as(judged.toPrettyString()).isEqualTo(verdict);
        assertThat(judged.get("status").asText()).isEqualTo(statusOf(verdict));
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "javascript", "java"})
    void an_accepted_solution_passes_its_run_and_its_submission(String language) throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String round = candidate.roundOn("two-sum");
        String solution = accepted(language);

        JsonNode run = candidate.judged(round, language, "RUN", solution);
        JsonNode submitted = candidate.judged(round, language, "SUBMIT", solution);

        assertThat(run.get("verdict").asText()).as(run.toPrettyString()).isEqualTo("AC");
        assertThat(submitted.get("verdict").asText())
                .as(submitted.toPrettyString())
                .isEqualTo("AC");
        assertThat(submitted.get("tests_total").asInt())
                .isGreaterThan(run.get("tests_total").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "javascript", "java"})
    void a_function_is_shown_with_a_starter_and_judged_by_what_it_returns(String language) throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String round = candidate.roundOn("meeting-rooms");

        JsonNode question =
                candidate.expect(200, candidate.get("/rounds/" + round)).get("question");
        String starter = question.get("starters").get(language).asText();
        JsonNode untouched = candidate.judged(round, language, "RUN", starter);
        JsonNode submitted = candidate.judged(round, language, "SUBMIT", accepted(MEETING_ROOMS, language));

        assertThat(question.get("signature").asText()).isEqualTo("roomsNeeded(meetings: int[][]): int");
        assertThat(untouched.get("compile").get("ok").asBoolean()).isTrue();
        assertThat(untouched.get("verdict").asText()).isNotEqualTo("AC");
        assertThat(submitted.get("verdict").asText())
                .as(submitted.toPrettyString())
                .isEqualTo("AC");
        assertThat(submitted.get("tests").get(0).get("returned").asText())
                .isEqualTo(question.get("samples").get(0).get("expected").asText());
    }

    @Test
    void an_administrator_made_on_the_command_line_sees_who_judges() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String email = "root-" + UUID.randomUUID() + "@example.org";
        System.setProperty("assay.home", ROOT.toString());
        int code = Assay.commandLine(new PrintStream(out, true, UTF_8), System.err)
                .execute("admin", "create", email, "--generate", "--data", data.toString());
        assertThat(code).isZero();
        String password = out.toString(UTF_8).replaceFirst("(?s).*password: (\\S+).*", "$1");

        Candidate admin = Candidate.signedIn(installation.url(), email, password);
        JsonNode workers = admin.expect(200, admin.get("/admin/workers"));

        assertThat(workers.at("/items/0/alive").asBoolean()).isTrue();
        assertThat(workers.at("/items/0/slots").asInt()).isPositive();
        assertThat(admin.expect(200, admin.get("/admin/queue")).get("lanes")).hasSize(3);
    }

    @Test
    void progress_streams_while_a_submission_is_judged() throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String submission = candidate.submitted(candidate.roundOn("two-sum"), "python", "SUBMIT", accepted("python"));

        String events = candidate.events(submission);

        assertThat(events).contains("submission.finished");
    }

    @Test
    void a_program_that_prints_its_input_learns_nothing_of_a_hidden_test() throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String round = candidate.roundOn("two-sum");
        String echo =
                "import sys\ndata = sys.stdin.read()\nprint('echo', data)\nprint('echo', data, file=sys.stderr)\n";

        String submission = candidate.submitted(round, "python", "SUBMIT", echo);
        String seen = candidate.events(submission) + candidate.await(submission);

        assertThat(seen).contains("WA");
        for (String line : hiddenLines()) {
            assertThat(seen).doesNotContain(line);
        }
    }

    @Test
    void a_runner_killed_while_it_judges_loses_no_submission() throws Exception {
        Candidate candidate = Candidate.registered(installation.url());
        String round = candidate.roundOn("two-sum");
        String slow = "import time\ntime.sleep(1)\n" + accepted("python");
        String submission = candidate.submitted(round, "python", "SUBMIT", slow);
        TimeUnit.SECONDS.sleep(2);

        long runner = installation.process("runner").orElseThrow().pid();
        ProcessHandle.of(runner).orElseThrow().destroyForcibly();

        assertThat(candidate.await(submission).get("verdict").asText()).isEqualTo("AC");
    }

    @ParameterizedTest
    @CsvSource({"AC, 0", "WA, 1"})
    void the_judge_command_says_by_its_exit_code_whether_a_program_is_accepted(String verdict, int expected)
            throws Exception {
        Path tests = Files.createTempDirectory(data, "tests");
        Files.writeString(tests.resolve("one.in"), "1 2\n");
        Files.writeString(tests.resolve("one.ans"), "3\n");
        Path source = tests.resolve("solution.py");
        Files.writeString(source, program("python", verdict));

        int code = Assay.commandLine(System.out, System.err)
                .execute("judge", source.toString(), "--tests", tests.toString(), "--data", data.toString());

        assertThat(code).isEqualTo(expected);
    }

    private static String statusOf(String verdict) {
        return switch (verdict) {
            case "AC", "WA" -> "COMPLETED";
            case "TLE" -> "TIMEOUT";
            default -> "ERROR";
        };
    }

    private static String program(String language, String verdict) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(language).resolve(verdict))) {
            return Files.readString(files.sorted().findFirst().orElseThrow());
        }
    }

    private static String accepted(String language) throws IOException {
        return accepted(TWO_SUM, language);
    }

    private static String accepted(Path question, String language) throws IOException {
        try (Stream<Path> files = Files.walk(question.resolve("solutions/accepted"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(ENDINGS.get(language)))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** Lines of the large inputs, long enough to be told from chance. */
    private static List<String> hiddenLines() {
        List<String> lines = QuestionRecipes.read(TWO_SUM).inputs().stream()
                .flatMap(input -> new String(input.bytes(), UTF_8).lines())
                .filter(line -> line.length() >= 8)
                .toList();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static String sandboxImages() throws Exception {
        return String.join(
                ",",
                output(ROOT.resolve("sandbox-images/build").toString(), "--print")
                        .strip()
                        .lines()
                        .toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String output(String... command) throws Exception {
        return output(new ProcessBuilder(command));
    }

    private static String output(ProcessBuilder command) throws Exception {
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
