package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.exception.NotFoundException;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judging where no jail can be made: the same verdicts, in a container for each submission. */
@Tag("docker")
class WithoutJailsTest {
    private static final Set<String> LANGUAGES = Set.of("c", "java", "python");
    private static final Set<String> OF_THE_LANGUAGE = Set.of("AC", "CE", "MLE", "RTE");

    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes(RealSandboxes.SETTINGS, Isolation.CONTAINER);
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    /** One program for each verdict in Python, and in other languages for those that the language has a part in. */
    static Stream<Programs.Filed> corpus() {
        Map<String, Programs.Filed> first = new TreeMap<>();
        languages()
                .flatMap(language -> Programs.ofLanguage(language).stream())
                .filter(program -> program.language().equals("python") || OF_THE_LANGUAGE.contains(program.verdict()))
                .forEach(program -> first.putIfAbsent(program.language() + program.verdict(), program));
        return first.values().stream();
    }

    static Stream<String> languages() {
        return Images.underTest().keySet().stream().filter(LANGUAGES::contains).sorted();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void program_getsTheVerdictItIsFiledUnder(Programs.Filed program) throws Exception {
        JudgedResult result = judge(Jobs.execution(program.language(), Programs.read(program.file()), Jobs.SUM));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.valueOf(program.verdict()));
    }

    static Stream<Programs.Filed> functions() {
        return Programs.functionsOfLanguage("python").stream()
                .filter(program -> Set.of("prints.py", "missing.py", "syntax.py")
                        .contains(program.file().getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void function_getsTheVerdictItIsFiledUnder(Programs.Filed program) throws Exception {
        JudgedResult result = judge(FunctionCorpusTest.job(program));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.valueOf(program.verdict()));
    }

    @Test
    void checkerThatIsAProgram_hasAContainerOfItsOwnForTheWholeJob() throws Exception {
        JudgedResult result = judge(CheckersInContainersTest.job(
                CheckersInContainersTest.CHECKERS.resolve("kattis/pair.py"),
                "print({7: '3 4', 8: '3 4', 9: '2 3 4', 10: 'ten'}[int(input())])"));
        assertThat(result.tests())
                .as(Describe.result(result))
                .extracting(test -> test.verdict().orElseThrow())
                .containsExactly(Verdict.AC, Verdict.WA, Verdict.WA, Verdict.WA);
    }

    @Test
    void test_findsNothingOfTheTestBefore() throws Exception {
        byte[] source = Jobs.bytes("""
                import os, sys, time
                found = [d + f for d in ("/tmp/", "/dev/shm/", "/work/") for f in os.listdir(d) if f != "main.py"]
                found += [p for p in os.listdir("/proc") if p.isdigit() and p not in ("1", str(os.getpid()))]
                for folder in "/tmp", "/dev/shm", "/work":
                    open(folder + "/left", "w").write("left")
                    os.mkdir(folder + "/locked", 0)
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0:
                        while True: os.kill(1, 15); time.sleep(0.01)
                    os._exit(0)
                print(found or sum(map(int, input().split())))
                """);
        JudgedResult result = judge(Jobs.execution("python", source, Jobs.times(4)));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC);
        assertThat(result.tests()).hasSize(4).noneMatch(TestResult::skipped);
    }

    @Test
    void submission_hasAContainerOfItsOwnAndACompilerThatStaysHasNot() throws Exception {
        Set<Sandbox> used = new HashSet<>();
        LanguageDescriptor java = sandboxes.languages.find("java").orElseThrow();
        SandboxKind programs = SandboxKind.run(java, 64, OptionalInt.empty());
        SandboxKind compilers =
                SandboxKind.compile(java, (CompileStep.Apart) java.compile().orElseThrow(), OptionalInt.empty());
        for (int i = 0; i < 3; i++) {
            for (SandboxKind kind : List.of(programs, compilers)) {
                try (SandboxLease lease = sandboxes.pool.lease(kind)) {
                    assertThat(lease.sandbox().isolation()).isEqualTo(Isolation.CONTAINER);
                    used.add(lease.sandbox());
                }
            }
        }
        assertThat(used).hasSize(4).filteredOn(Sandbox::servesOneJob).hasSize(3);
    }

    @Test
    void containers_haveUsersOfTheirOwnAndCoverWhatIsTheMachines() throws Exception {
        JudgedResult result = judge(Jobs.execution("python", Jobs.bytes("""
                import os
                for path in "/proc/kallsyms", "/proc/interrupts", "/proc/locks", "/proc/keys":
                    if open(path).read(): print(path)
                for path in "/sys/class", "/sys/devices", "/sys/kernel", "/sys/module", "/dev/pts", "/dev/mqueue":
                    if os.listdir(path): print(path)
                print(sum(map(int, input().split())))
                """), Jobs.SUM));
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC);
        List<String> users = users();
        assertThat(users).hasSizeGreaterThan(1).doesNotHaveDuplicates().allMatch(user -> user.matches("(\\d{10}):\\1"));
    }

    /** Of the containers there are; one that is just going has none any more. */
    private static List<String> users() throws IOException {
        List<String> users = new ArrayList<>();
        try (ContainerView view = new ContainerView()) {
            for (DockerEngine.Found found : sandboxes.engine.containersOf(sandboxes.installation)) {
                try {
                    users.add(view.inspect(found.id()).getConfig().getUser());
                } catch (NotFoundException _) {
                    // gone since it was listed
                }
            }
        }
        return users;
    }

    private static JudgedResult judge(JudgeJob job) throws IOException, InterruptedException {
        return sandboxes.judge.judge(job, OptionalInt.empty(), new Judging(), _ -> {});
    }
}
