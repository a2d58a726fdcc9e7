package dev.assay.runner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several runs of a job under way at once. */
class SandboxRunsTest {
    private static final Command.Job JOB = new Command.Job(
            new Program.Executed(List.of("/bin/true"), List.of()),
            List.of(),
            new JobLimits(1 << 20, 1, 1, 1 << 20, 16, 16, 0, 1024, 1024),
            Optional.empty(),
            0);

    private final Watchdog watchdog = new Watchdog();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    @Test
    void job_travelsInOneWrite() throws IOException {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("hello");
        Sandbox sandbox = begun(supervisor);
        plan(sandbox, 0, 1, 2);
        sandbox.planEnd();
        for (int index = 0; index < 3; index++) {
            assertThat(sandbox.next().index()).isEqualTo(index);
        }
        sandbox.end();
        assertThat(supervisor.writes()).hasSize(1);
        assertThat(supervisor.commands().getLast()).isInstanceOf(Command.End.class);
        assertThat(sandbox.oddity()).isEmpty();
    }

    @Test
    void faultOfARunSentAhead_isThatRuns() throws IOException {
        Sandbox sandbox = begun(new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run && run.index() == 1
                        ? List.of(new Reply.Fault("mount: EPERM"))
                        : ScriptedSupervisor.normal(command, "")));
        plan(sandbox, 0, 1, 2);
        assertThat(sandbox.next().index()).isZero();
        assertThatThrownBy(sandbox::next)
                .isInstanceOf(SandboxFault.class)
                .hasMessageContainingAll("run 1", "mount: EPERM");
        assertThat(sandbox.oddity()).isPresent();
    }

    @Test
    void reportsThatNobodyFetched_areNotTheNextJobs() throws IOException {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("hello");
        Sandbox sandbox = begun(supervisor);
        plan(sandbox, 0, 1, 2);
        sandbox.next();
        sandbox.end();
        assertThat(sandbox.oddity()).isEmpty();
        sandbox.begin(JOB);
        plan(sandbox, 7);
        assertThat(sandbox.next().index()).isEqualTo(7);
    }

    @Test
    void runThatRanOutOfMemoryUnseen_makesTheSandboxOdd() throws IOException {
        Sandbox sandbox = begun(new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run && run.index() == 1
                        ? List.of(ScriptedSupervisor.report(1, Reply.Outcome.MEMORY_LIMIT, ""))
                        : ScriptedSupervisor.normal(command, "")));
        plan(sandbox, 0, 1);
        sandbox.next();
        sandbox.end();
        assertThat(sandbox.oddity()).isPresent();
    }

    @Test
    void runThatNobodyWantsAndThatDoesNotEnd_endsTheSandbox() throws IOException {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run && run.index() == 0
                        ? ScriptedSupervisor.normal(command, "")
                        : List.of());
        Sandbox sandbox = begun(supervisor);
        plan(sandbox, 0, 1);
        sandbox.next();
        assertThatThrownBy(sandbox::end).isInstanceOf(SandboxFault.class);
        assertThat(supervisor.isKilled()).isTrue();
        assertThat(sandbox.oddity()).isPresent();
    }

    @Test
    void runPlannedAfterTheEnd_beginsTheJobAgain() throws IOException {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("hello");
        Sandbox sandbox = begun(supervisor);
        plan(sandbox, 0);
        sandbox.planEnd();
        sandbox.next();
        plan(sandbox, 0);
        assertThat(sandbox.next().stdout()).asString().isEqualTo("hello");
        sandbox.end();
        assertThat(supervisor.commands())
                .extracting(Object::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Job", "Run", "End", "Job", "Run", "End");
    }

    private Sandbox begun(ScriptedSupervisor supervisor) throws IOException {
        Sandbox sandbox = Sandbox.open(supervisor, watchdog);
        sandbox.begin(JOB);
        return sandbox;
    }

    private static void plan(Sandbox sandbox, int... indexes) {
        for (int index : indexes) {
            sandbox.plan(new Command.Run(index, Command.Run.Mode.RUN, 1000, 1000, new byte[10]));
        }
    }
}
