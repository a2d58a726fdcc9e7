package dev.assay.runner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxTest {
    private static final Command.Job JOB = new Command.Job(
            new Program.Executed(List.of("/bin/true"), List.of()),
            List.of(),
            new JobLimits(1 << 20, 1, 1, 1 << 20, 16, 16, 0, 1024, 1024),
            Optional.empty(),
            0);
    private static final Command.Run RUN = new Command.Run(3, Command.Run.Mode.RUN, 1000, 1000, new byte[0]);

    private final Watchdog watchdog = new Watchdog();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    @Test
    void job_isRunAndEnded() throws IOException {
        Sandbox sandbox = Sandbox.open(ScriptedSupervisor.printing("hello"), watchdog);
        sandbox.begin(JOB);
        assertThat(sandbox.run(RUN).stdout()).asString().isEqualTo("hello");
        sandbox.end();
        assertThat(sandbox.oddity()).isEmpty();
    }

    @Test
    void supervisorWithoutAJail_isRefusedWithItsReason() throws IOException {
        Reply.Ready noJail = new Reply.Ready(3, 2, 1, 1, Optional.empty(), "unshare: EPERM");
        ScriptedSupervisor supervisor = new ScriptedSupervisor(noJail, _ -> List.of());
        assertThatThrownBy(() -> Sandbox.open(supervisor, watchdog))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("unshare: EPERM");
        assertThat(supervisor.isKilled()).isTrue();
    }

    @Test
    void supervisorOfAnotherProtocol_isRefused() throws IOException {
        Reply.Ready next = new Reply.Ready(4, 2, 1, 1, Optional.of(Isolation.JAIL), "");
        assertThatThrownBy(() -> Sandbox.open(new ScriptedSupervisor(next, _ -> List.of()), watchdog))
                .hasMessageContaining("protocol 4");
    }

    @Test
    void faultOfTheSupervisor_isAFault() throws IOException {
        assertFault(run -> List.of(new Reply.Fault("mount: EPERM")), "mount: EPERM");
    }

    @Test
    void reportOfAnotherRun_isAFault() throws IOException {
        assertFault(run -> List.of(ScriptedSupervisor.report(4, Reply.Outcome.EXITED, "")), "run 4");
    }

    @Test
    void reportLongerThanItsLimitsAllow_isAFault() throws IOException {
        assertFault(
                run -> List.of(ScriptedSupervisor.report(3, Reply.Outcome.EXITED, "x".repeat(100_000))), "frame of");
    }

    @Test
    void supervisorThatBabbles_isAFault() throws IOException {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(ScriptedSupervisor.READY, _ -> List.of());
        Sandbox sandbox = Sandbox.open(supervisor, watchdog);
        sandbox.begin(JOB);
        supervisor.babble();
        assertThatThrownBy(() -> sandbox.run(RUN)).isInstanceOf(SandboxFault.class);
    }

    @Test
    void supervisorThatFallsSilent_isKilledAndAFault() throws IOException {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(ScriptedSupervisor.READY, _ -> List.of());
        Sandbox sandbox = Sandbox.open(supervisor, watchdog);
        sandbox.begin(JOB);
        try (Watchdog.Guard _ = watchdog.guard(Duration.ofMillis(50), sandbox::kill)) {
            assertThatThrownBy(() -> sandbox.run(RUN)).isInstanceOf(SandboxFault.class);
        }
        assertThat(supervisor.isKilled()).isTrue();
        assertThat(sandbox.oddity()).isPresent();
    }

    @Test
    void leftoversOfAJob_makeTheSandboxOdd() throws IOException {
        Sandbox sandbox = Sandbox.open(
                new ScriptedSupervisor(
                        ScriptedSupervisor.READY,
                        command -> command instanceof Command.End
                                ? List.of(new Reply.JobDone(false, "process 12"))
                                : ScriptedSupervisor.normal(command, "")),
                watchdog);
        sandbox.begin(JOB);
        sandbox.run(RUN);
        sandbox.end();
        assertThat(sandbox.oddity()).hasValueSatisfying(odd -> assertThat(odd).contains("process 12"));
    }

    @Test
    void memoryLimit_makesTheSandboxOdd() throws IOException {
        Sandbox sandbox = Sandbox.open(
                new ScriptedSupervisor(
                        ScriptedSupervisor.READY,
                        command -> command instanceof Command.Run
                                ? List.of(ScriptedSupervisor.report(3, Reply.Outcome.MEMORY_LIMIT, ""))
                                : List.of()),
                watchdog);
        sandbox.begin(JOB);
        sandbox.run(RUN);
        assertThat(sandbox.oddity()).isPresent();
    }

    private void assertFault(Function<Command.Run, List<Reply>> answer, String message) throws IOException {
        Sandbox sandbox = Sandbox.open(
                new ScriptedSupervisor(
                        ScriptedSupervisor.READY,
                        command -> command instanceof Command.Run run ? answer.apply(run) : List.of()),
                watchdog);
        sandbox.begin(JOB);
        assertThatThrownBy(() -> sandbox.run(RUN))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining(message);
        assertThat(sandbox.oddity()).isPresent();
    }
}
