package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.question.Limits;
import dev.assay.runner.container.Cores;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the judge as a whole, seen with real containers. */
@Tag("docker")
class JudgeInContainersTest {
    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<String> languages() {
        return Images.underTest().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void selfTest_passes(String language) throws Exception {
        new SelfTest(sandboxes.judge).run(sandboxes.languages.find(language).orElseThrow(), OptionalInt.empty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void memory_isReportedPlausibly(String language) throws Exception {
        JudgedResult result = judge(Jobs.execution(
                language,
                Programs.allocator(language),
                new Limits(5000, 10_000, 256, 64),
                false,
                Jobs.test("10", "10"),
                Jobs.test("50", "50"),
                Jobs.test("150", "150")));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC);
        List<Integer> peaks = result.tests().stream()
                .map(TestResult::memoryKb)
                .map(kb -> kb / 1024)
                .toList();
        assertThat(peaks.get(0)).as("10 MB: " + peaks).isBetween(10, 110);
        assertThat(peaks.get(1) - peaks.get(0)).as("50 MB: " + peaks).isBetween(20, 90);
        assertThat(peaks.get(2) - peaks.get(0)).as("150 MB: " + peaks).isBetween(100, 240);
    }

    @Test
    void run_seesNothingOfTheRunBefore() throws Exception {
        SandboxKind kind = SandboxKind.run(sandboxes.languages.find("python").orElseThrow(), 256, OptionalInt.empty());
        JudgedResult left = judge(Jobs.execution("python", Programs.named("python/leave_behind.py"), Jobs.SUM));
        assertThat(left.verdict()).as(Describe.result(left)).contains(Verdict.AC);
        assertThat(sandboxes.pool.size()).as("of %s and others", kind).isPositive();
        JudgedResult looked =
                judge(Jobs.execution("python", Programs.named("python/look_around.py"), Jobs.SUM, Jobs.SUM));
        assertThat(looked.verdict()).as(Describe.result(looked)).contains(Verdict.AC);
    }

    @Test
    void sandboxKilledWhileItRuns_isAFaultAndTheNextJobWorks() throws Exception {
        Judging judging = new Judging();
        CountDownLatch running = new CountDownLatch(1);
        Thread killer = Thread.startVirtualThread(() -> {
            try {
                running.await();
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            judging.breakOff();
        });
        JudgeJob loop = Jobs.execution(
                "python", Jobs.bytes("while True: pass"), new Limits(20_000, 60_000, 256, 64), true, Jobs.SUM);
        assertThatThrownBy(() -> sandboxes.judge.judge(loop, OptionalInt.empty(), judging, progress -> {
                    if (progress instanceof Progress.Running) {
                        running.countDown();
                    }
                }))
                .isInstanceOf(IOException.class);
        killer.join();
        JudgedResult next = judge(Jobs.execution("python", Programs.named("python/AC/sum.py"), Jobs.SUM));
        assertThat(next.verdict()).contains(Verdict.AC);
    }

    @Test
    void containerRemovedBehindItsBack_isAFaultAndTheNextJobWorks() throws Exception {
        SandboxKind kind = SandboxKind.run(sandboxes.languages.find("python").orElseThrow(), 64, OptionalInt.empty());
        try (SandboxLease lease = sandboxes.pool.lease(kind)) {
            lease.sandbox().kill();
            assertThat(lease.sandbox()).isNotNull();
        }
        Limits small = new Limits(1000, 20_000, 64, 64);
        JudgeJob job = Jobs.execution("python", Programs.named("python/AC/sum.py"), small, true, Jobs.SUM);
        try {
            judge(job);
        } catch (IOException e) {
            assertThat(judge(job).verdict()).contains(Verdict.AC);
        }
    }

    @Test
    void testsAfterAFailure_areSkippedOnRequest() throws Exception {
        byte[] sum = Programs.named("python/AC/sum.py");
        JudgeTest wrong = Jobs.test("1 1\n", "3");
        JudgedResult stopped = judge(Jobs.execution("python", sum, Jobs.LIMITS, true, Jobs.SUM, wrong, Jobs.SUM));
        assertThat(stopped.tests()).extracting(TestResult::skipped).containsExactly(false, false, true);
        assertThat(stopped.verdict()).contains(Verdict.WA);
        JudgedResult all = judge(Jobs.execution("python", sum, Jobs.LIMITS, false, Jobs.SUM, wrong, Jobs.SUM));
        assertThat(all.tests()).extracting(TestResult::skipped).containsExactly(false, false, false);
        assertThat(all.verdict()).contains(Verdict.WA);
    }

    /** A program that does not compile, and what the compiler must say of it. */
    private static final Map<String, List<String>> COMPLAINTS = Map.of(
            "c", List.of("c/CE/undeclared.c", "main.c:3:20: error"),
            "cpp", List.of("cpp/CE/type.cpp", "main.cpp:3:23: error"),
            "go", List.of("go/CE/type.go", "main.go:4:19: "),
            "java", List.of("java/CE/type.java", "Main.java:3:"),
            "javascript", List.of("javascript/CE/syntax.js", "main.js:2"),
            "python", List.of("python/CE/syntax.py", "main.py", "line 2"),
            "rust", List.of("rust/CE/type.rs", "--> main.rs:2:23"),
            "typescript", List.of("typescript/CE/type.ts", "main.ts(2,7): error TS2322"));

    @ParameterizedTest
    @MethodSource("languages")
    void compilerOutput_hasTheAuthorsLinesAndNoInnerPaths(String language) throws Exception {
        assertThat(COMPLAINTS).containsKey(language);
        List<String> complaint = COMPLAINTS.get(language);
        JudgedResult result = judge(Jobs.execution(language, Programs.named(complaint.getFirst()), Jobs.SUM));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.CE);
        assertThat(result.tests()).isEmpty();
        assertThat(result.compile().output())
                .contains(complaint.subList(1, complaint.size()))
                .doesNotContain("/work", "/usr/", "/tmp/", "\u001b");
    }

    @Test
    void details_areThoseOfTheProcess() throws Exception {
        TestResult exited = judge(Jobs.execution("python", Programs.named("python/RTE/exit_code.py"), Jobs.SUM))
                .tests()
                .getFirst();
        assertThat(exited.exitCode()).hasValue(3);
        assertThat(exited.stdout()).asString().isEqualTo("7\n");
        TestResult aborted = judge(Jobs.execution("python", Programs.named("python/RTE/abort.py"), Jobs.SUM))
                .tests()
                .getFirst();
        assertThat(aborted.signal()).contains("SIGABRT");
        TestResult flood = judge(Jobs.execution("python", Programs.named("python/OLE/flood.py"), Jobs.SUM))
                .tests()
                .getFirst();
        assertThat(flood.stdoutTruncated()).isTrue();
        assertThat(flood.stdout()).hasSize(64 << 10);
        TestResult sleeping = judge(
                        Jobs.execution("python", Programs.named("python/TLE/sleep.py"), Jobs.SHORT, true, Jobs.SUM))
                .tests()
                .getFirst();
        assertThat(sleeping.cpuMs()).isLessThan(500);
        assertThat(sleeping.wallMs()).isBetween(1500, 4000);
    }

    @Test
    void largeInputAndOutput_passThrough() throws Exception {
        String text = "0123456789abcde\n".repeat(1 << 18);
        JudgedResult result = judge(Jobs.execution(
                "python",
                Jobs.bytes("import sys\nsys.stdout.write(sys.stdin.read())"),
                new Limits(5000, 10_000, 256, 8192),
                true,
                Jobs.test(text, text)));
        assertThat(result.verdict()).contains(Verdict.AC);
        assertThat(result.tests().getFirst().stdoutTruncated()).isTrue();
    }

    @Test
    void sandbox_runsOnTheCoreOfItsSlot() throws Exception {
        Cores cores = Cores.ofThisMachine();
        int core = cores.numbers().getLast();
        JudgedResult result = sandboxes.judge.judge(
                Jobs.execution(
                        "python",
                        Jobs.bytes("import os\nprint(*os.sched_getaffinity(0))"),
                        Jobs.test("", Integer.toString(core))),
                OptionalInt.of(core),
                new Judging(),
                _ -> {});
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC);
    }

    @Test
    void longTests_runOnTheCoreOfASlotThatWaits_too() throws Exception {
        List<Integer> cores = Cores.ofThisMachine().numbers();
        OptionalInt own = OptionalInt.of(cores.getFirst());
        OptionalInt waiting = OptionalInt.of(cores.getLast());
        JudgeJob job = Jobs.execution(
                "python",
                Jobs.bytes("import os, time\ntime.sleep(0.2)\nprint(*os.sched_getaffinity(0))"),
                Jobs.LIMITS,
                false,
                Jobs.times(10));
        sandboxes.pool.lease(kindOn(waiting)).close();
        sandboxes.idle.waits(waiting);
        JudgedResult result = sandboxes.judge.judge(job, own, new Judging(), _ -> {});
        sandboxes.idle.works(waiting);
        assertThat(result.tests())
                .as(Describe.result(result))
                .extracting(test -> new String(test.stdout(), StandardCharsets.UTF_8).strip())
                .containsOnly(Integer.toString(own.getAsInt()), Integer.toString(waiting.getAsInt()))
                .contains(Integer.toString(own.getAsInt()), Integer.toString(waiting.getAsInt()));
    }

    private static SandboxKind kindOn(OptionalInt core) {
        return SandboxKind.run(sandboxes.languages.find("python").orElseThrow(), Jobs.LIMITS.memoryMb(), core);
    }

    private static JudgedResult judge(JudgeJob job) throws IOException, InterruptedException {
        return sandboxes.judge.judge(job, OptionalInt.empty(), new Judging(), _ -> {});
    }
}
