package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.RedisJobQueue;
import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.RedisSettings;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Limits;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

/** The runner as a process: started, used, killed and stopped, between real servers and a real engine. */
@Tag("docker")
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class JudgeRunnerProcessTest {
    private static final String INSTALLATION = "process-test-" + UUID.randomUUID();
    private static TestDatabase database;
    private static RedisSettings redisSettings;
    private static RedisClient redis;
    private static Executions executions;
    private static UUID owner;
    private static DockerEngine engine;

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path logs;

    @BeforeAll
    static void servers() throws IOException {
        database = TestServers.postgres();
        redisSettings = TestServers.redis();
        redis = Connections.redis(redisSettings, 8);
        InstantSource clock = InstantSource.system();
        Dispatch dispatch =
                new Dispatch(new RedisJobQueue(redis), new PostgresJudgedRows(database.dataSource(), clock));
        executions = new Executions(database.dataSource(), dispatch, clock);
        owner = new TestRows(database.dataSource()).user();
        engine = DockerEngine.connect(DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST"))));
    }

    @AfterAll
    static void close() {
        redis.close();
        engine.close();
    }

    @AfterEach
    void endProcesses() throws Exception {
        for (Process process : processes) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void runner_judgesAndStopsWithoutLeavingAContainer() throws Exception {
        Process runner = start(Map.of());
        awaitAlive();
        UUID accepted = create("print(sum(map(int, input().split())))");
        UUID wrong = create("print(8)");
        await(() -> isFinal(accepted) && isFinal(wrong));
        assertThat(executions.find(accepted).orElseThrow().verdict()).contains(Verdict.AC);
        assertThat(executions.find(wrong).orElseThrow().verdict()).contains(Verdict.WA);
        assertThat(engine.containersOf(INSTALLATION)).isNotEmpty();
        runner.destroy();
        assertThat(runner.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(runner.exitValue()).as(log(runner)).isZero();
        assertThat(engine.containersOf(INSTALLATION)).isEmpty();
        assertThat(new RedisRunnerHeartbeats(redis).alive()).isEmpty();
    }

    @Test
    void runnerWhereNoJailCanBeMade_saysSoAndJudgesInContainers() throws Exception {
        DockerSocket real = DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST")));
        try (ForgetfulEngine forgetful = new ForgetfulEngine(logs, real, List.of("mount_setattr"))) {
            Process runner =
                    start(Map.of("DOCKER_HOST", "unix://" + forgetful.socket().path()));
            awaitAlive();
            UUID accepted = create("print(sum(map(int, input().split())))");
            UUID uncompiled = create("def f(:");
            await(() -> isFinal(accepted) && isFinal(uncompiled));
            assertThat(executions.find(accepted).orElseThrow().verdict()).contains(Verdict.AC);
            assertThat(executions.find(uncompiled).orElseThrow().verdict()).contains(Verdict.CE);
            assertThat(log(runner))
                    .contains("this host lets nobody make a jail (jail: read-only tree: Operation not permitted)");
            runner.destroy();
            assertThat(runner.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(containers()).isEmpty();
        }
    }

    @Test
    void jobOfAStoppedRunner_isJudgedByTheNextWithoutAFault() throws Exception {
        Process first = start(Map.of());
        awaitAlive();
        UUID id = create("import time\ntime.sleep(4)\nprint(7)");
        await(() -> status(id) == JudgedStatus.RUNNING);
        first.destroy();
        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(status(id)).as(log(first)).isEqualTo(JudgedStatus.PENDING);
        start(Map.of());
        await(() -> isFinal(id));
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.AC);
    }

    @Test
    void jobAndContainersOfAKilledRunner_areTakenOver() throws Exception {
        Process first = start(Map.of());
        awaitAlive();
        UUID id = create("import time\ntime.sleep(4)\nprint(7)");
        await(() -> status(id) == JudgedStatus.RUNNING);
        first.destroyForcibly().waitFor();
        List<String> orphans = containers();
        assertThat(orphans).isNotEmpty();
        start(Map.of());
        await(() -> isFinal(id));
        StoredExecution stored = executions.find(id).orElseThrow();
        assertThat(stored.verdict()).contains(Verdict.AC);
        assertThat(stored.attempt()).isEqualTo(2);
        await(() -> orphans.stream().noneMatch(containers()::contains));
    }

    @Test
    void runnerThatCanNotJudge_saysWhyAndEnds() throws Exception {
        assertRefuses(Map.of("DOCKER_HOST", "tcp://127.0.0.1:1"), "DOCKER_HOST 'tcp://127.0.0.1:1'");
        assertRefuses(Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock"), "Docker engine");
        assertRefuses(Map.of("ASSAY_SANDBOX_IMAGES", "python=assay/missing:1"), "assay/missing:1");
        assertRefuses(Map.of("ASSAY_SANDBOX_IMAGES", "cobol=assay/cobol:1"), "cobol");
        assertRefuses(Map.of("ASSAY_SLOTS", "many"), "ASSAY_SLOTS");
    }

    private void assertRefuses(Map<String, String> environment, String reason) throws Exception {
        Process runner = start(environment);
        assertThat(runner.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(runner.exitValue()).as(log(runner)).isEqualTo(1);
        assertThat(log(runner).lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("the judge runner can not start")
                .contains(reason);
    }

    private Process start(Map<String, String> more) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), JudgeRunner.class.getName());
        Path log = logs.resolve("runner-%d.log".formatted(processes.size()));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = new HashMap<>(Map.of(
                "ASSAY_DATABASE_URL",
                database.settings().jdbcUrl() + "?user=postgres",
                "ASSAY_REDIS_URL",
                redisSettings.uri().toString(),
                "ASSAY_SANDBOX_IMAGES",
                pythonOnly(),
                "ASSAY_INSTALLATION",
                INSTALLATION,
                "ASSAY_SLOTS",
                "2"));
        environment.putAll(more);
        builder.environment().putAll(environment);
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static String pythonOnly() {
        return "python=" + Images.underTest().get("python");
    }

    private String log(Process process) throws IOException {
        return Files.readString(logs.resolve("runner-%d.log".formatted(processes.indexOf(process))));
    }

    private static UUID create(String source) {
        ExecutionTest test = new ExecutionTest(Jobs.bytes("3 4\n"), Optional.of(Jobs.bytes("7\n")));
        return executions.create(new NewExecution(
                owner,
                "python",
                Jobs.bytes(source),
                List.of(test),
                CheckerSpec.defaults(),
                new Limits(5000, 10_000, 256, 64),
                true));
    }

    private static List<String> containers() {
        try {
            return engine.containersOf(INSTALLATION).stream()
                    .map(DockerEngine.Found::id)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedStatus status(UUID id) {
        return executions.find(id).orElseThrow().status();
    }

    private static boolean isFinal(UUID id) {
        return status(id).isFinal();
    }

    private static void awaitAlive() throws InterruptedException {
        await(() -> !new RedisRunnerHeartbeats(redis).alive().isEmpty());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}
