package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.Limits;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** One slot of a runner, on a core of its own, that judges hostile programs and looks at what is left of it after each. */
final class HostileSlot implements AutoCloseable {
    private static final Limits CORRECT = new Limits(3000, 10_000, 64, 64);
    private static final String CONTAINED = "contained\n";
    /** What a hidden expectation or another test's input would be known by, wherever it turned up. */
    private static final String CANARY = "canary-";

    private static final String PROCESS = "process ";
    private static final Set<String> EXPECTED_ODDITIES =
            Set.of("it ran out of memory", "its job left something behind: its compiler, which failed");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RealSandboxes sandboxes;
    /** The supervisor as the container's process, and as the init of a resident's jail. */
    private final String supervisor;

    private final ContainerView view = new ContainerView();
    private final OptionalInt core;
    private final Set<String> languages = new HashSet<>();
    /** What containers of an image hold while they wait. */
    private final Map<String, List<String>> clean = new HashMap<>();

    HostileSlot(OptionalInt core, Isolation isolation) throws IOException {
        sandboxes = new RealSandboxes(RealSandboxes.SETTINGS, isolation);
        supervisor = PROCESS + "/usr/lib/assay/supervisor"
                + switch (isolation) {
                    case JAIL -> "";
                    case CONTAINER -> " container";
                };
        this.core = core;
    }

    /** Judges the programs of one case, one after the other in the same sandbox, then a correct one. */
    void endure(List<HostileProgram> programs) throws IOException, InterruptedException {
        String language = programs.getFirst().language();
        if (languages.add(language)) {
            learnClean(language);
        }
        for (HostileProgram program : programs) {
            JudgedResult result = judge(program);
            assertVerdict(program, result);
            assertNothingLeaked(result);
            assertNothingIsLeft();
        }
        judgeCorrectly(language);
        assertNothingWasOdd();
    }

    /** A correct program in that language is accepted. */
    void judgeCorrectly(String language) throws IOException, InterruptedException {
        JudgedResult result = judge(language, Programs.correct(language), CORRECT, Jobs.SUM, Jobs.SUM);
        assertThat(result.verdict())
                .as("a correct program in %s: %s", language, Describe.result(result))
                .contains(Verdict.AC);
    }

    private JudgedResult judge(HostileProgram program) throws IOException, InterruptedException {
        List<JudgeTest> tests = new ArrayList<>();
        if (program.verdict() == Verdict.AC) {
            tests.add(Jobs.test("3 4\n" + canary(), CONTAINED));
        }
        // Nobody inside can know what this one expects.
        tests.add(Jobs.test("3 4\n" + canary(), CONTAINED + canary()));
        return judge(program.language(), program.source(), program.limits(), tests.toArray(JudgeTest[]::new));
    }

    private JudgedResult judge(String language, byte[] source, Limits limits, JudgeTest... tests)
            throws IOException, InterruptedException {
        return sandboxes.judge.judge(
                Jobs.execution(language, source, limits, false, tests), core, new Judging(), _ -> {});
    }

    private static void assertVerdict(HostileProgram program, JudgedResult result) {
        if (program.verdict() != Verdict.AC) {
            assertThat(result.verdict()).as(Describe.result(result)).contains(program.verdict());
            return;
        }
        assertThat(result.compile().ok()).as(Describe.result(result)).isTrue();
        assertThat(result.tests())
                .as(Describe.result(result))
                .extracting(test -> test.verdict().orElseThrow())
                .containsExactly(Verdict.AC, Verdict.WA);
        assertThat(result.tests().getLast().stdout()).asString().isEqualTo(CONTAINED);
    }

    private static void assertNothingLeaked(JudgedResult result) {
        assertThat(result.compile().output()).doesNotContain(CANARY);
        for (TestResult test : result.tests()) {
            assertThat(new String(test.stdout(), StandardCharsets.UTF_8)).doesNotContain(CANARY);
            assertThat(new String(test.stderr(), StandardCharsets.UTF_8)).doesNotContain(CANARY);
        }
    }

    /** Sees what a container of that language holds while it waits, besides processes: its mounts, the image's own files. */
    private void learnClean(String language) throws IOException, InterruptedException {
        judgeCorrectly(language);
        Instant deadline = Instant.now().plus(PATIENCE);
        boolean waiting = true;
        while (waiting && Instant.now().isBefore(deadline)) {
            waiting = false;
            for (ContainerView.Contents contents : allContents()) {
                if (unexpectedProcesses(contents).isEmpty()) {
                    clean.putIfAbsent(contents.image(), withoutProcesses(contents));
                }
                waiting |= !clean.containsKey(contents.image());
            }
        }
    }

    /** Sandboxes that are just being made or thrown away hold other processes for a moment; what is left stays. */
    private void assertNothingIsLeft() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<String> changes = changes();
        while (!changes.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(10);
            changes = changes();
        }
        assertThat(changes).as("what came or went").isEmpty();
    }

    private List<String> changes() throws IOException {
        List<String> changes = new ArrayList<>();
        for (ContainerView.Contents contents : allContents()) {
            List<String> came = withoutProcesses(contents);
            List<String> went = new ArrayList<>(clean.getOrDefault(contents.image(), List.of()));
            clean.getOrDefault(contents.image(), List.of()).forEach(came::remove);
            withoutProcesses(contents).forEach(went::remove);
            changes.addAll(unexpectedProcesses(contents));
            changes.addAll(came);
            changes.addAll(went);
        }
        return changes;
    }

    private static List<String> withoutProcesses(ContainerView.Contents contents) {
        return new ArrayList<>(contents.things().stream()
                .filter(thing -> !thing.startsWith(PROCESS))
                .toList());
    }

    /** Those that are neither the supervisor nor what it keeps: an interpreter, or a compiler and the init of its jail. */
    private List<String> unexpectedProcesses(ContainerView.Contents contents) {
        List<String> processes = new ArrayList<>(contents.things().stream()
                .filter(thing -> thing.startsWith(PROCESS))
                .toList());
        processes.remove(supervisor);
        for (Command.Warm resident : sandboxes.residents()) {
            String start = PROCESS + commandLine(resident);
            Optional<String> found = processes.stream()
                    .filter(process -> process.startsWith(start))
                    .findFirst();
            found.ifPresent(processes::remove); // one: what it makes of itself looks the same
            if (found.isPresent() && resident.kind() == Command.Warm.Kind.SERVER) {
                processes.remove(supervisor);
            }
        }
        return processes;
    }

    /** As far as it is the same in every container: without what env sets, and up to the first number of megabytes. */
    private static String commandLine(Command.Warm resident) {
        return String.join(
                        " ",
                        resident.command().argv().stream()
                                .dropWhile(word -> word.equals("/usr/bin/env") || word.matches("[A-Z_]+=.*"))
                                .toList())
                .replaceFirst("=\\d+.*", "=");
    }

    private List<ContainerView.Contents> allContents() throws IOException {
        List<ContainerView.Contents> all = new ArrayList<>();
        for (DockerEngine.Found found : sandboxes.engine.containersOf(sandboxes.installation)) {
            view.contents(found.id()).ifPresent(all::add);
        }
        return all;
    }

    /** Being out of memory is a reason to replace a sandbox, and so is a compiler that failed; anything else would be news. */
    private void assertNothingWasOdd() {
        assertThat(sandboxes.made)
                .extracting(Sandbox::oddity)
                .allMatch(odd -> odd.map(EXPECTED_ODDITIES::contains).orElse(true));
    }

    private static String canary() {
        return CANARY + UUID.randomUUID() + "\n";
    }

    @Override
    public void close() throws IOException {
        sandboxes.close();
        view.close();
    }
}
