package dev.assay.runner.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.testkit.SettableClock;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class SandboxPoolTest {
    private static final SandboxKind SMALL = kind("python", 64);
    private static final SandboxKind LARGE = kind("python", 256);
    private static final SandboxKind OTHER = kind("java", 64);
    private static final Command.Run RUN = new Command.Run(0, Command.Run.Mode.RUN, 1, 1, new byte[0]);

    private final Watchdog watchdog = new Watchdog();
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final List<ScriptedSupervisor> made = Collections.synchronizedList(new ArrayList<>());
    private Optional<SandboxPool> open = Optional.empty();

    @AfterEach
    void stop() {
        open.ifPresent(SandboxPool::close);
        watchdog.close();
    }

    @Test
    void sandbox_isUsedAgain() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        Sandbox first = serve(pool, SMALL);
        assertThat(serve(pool, SMALL)).isSameAs(first);
        assertThat(made).hasSize(1);
    }

    @Test
    void sandboxesOfAnotherKind_areOthers() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        assertThat(serve(pool, SMALL)).isNotSameAs(serve(pool, LARGE));
    }

    @Test
    void sandboxUsedUp_isReplacedBeforeItIsNeeded() throws Exception {
        SandboxPool pool = pool(1, 8, "");
        Sandbox first = serve(pool, SMALL);
        await(() -> made.size() >= 3);
        int before = made.size();
        SandboxLease lease = pool.lease(SMALL);
        assertThat(lease.sandbox()).isNotSameAs(first);
        assertThat(made.size()).isLessThanOrEqualTo(before + 1);
        lease.close();
        await(() -> made.getFirst().isKilled());
    }

    @Test
    void oddSandbox_isKilledAndReplaced() throws Exception {
        SandboxPool pool = pool(10, 8, "hog");
        Sandbox first = serve(pool, SMALL);
        await(() -> made.getFirst().isKilled());
        assertThat(serve(pool, SMALL)).isNotSameAs(first);
    }

    @Test
    void sandboxWhoseJobLeftSomething_isKilled() throws Exception {
        SandboxPool pool = pool(10, 8, "leave");
        serve(pool, SMALL);
        await(() -> made.getFirst().isKilled());
    }

    @Test
    void oldSandbox_isReplaced() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        serve(pool, SMALL);
        clock.pass(Duration.ofMinutes(2));
        await(() -> {
            pool.tidy();
            return made.getFirst().isKilled() && made.size() == 2;
        });
    }

    @Test
    void kindNobodyAsksFor_isGivenUpUnlessItIsKeptWarm() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        pool.keepWarm(LARGE);
        serve(pool, SMALL);
        clock.pass(Duration.ofHours(1));
        await(() -> {
            pool.tidy();
            return pool.size() == 1;
        });
        assertThat(serve(pool, LARGE)).isNotNull();
    }

    @Test
    void numberOfSandboxes_isBounded() throws Exception {
        SandboxPool pool = pool(10, 2, "");
        serve(pool, SMALL);
        settle(pool, SMALL);
        clock.pass(Duration.ofSeconds(1));
        serve(pool, LARGE);
        settle(pool, LARGE);
        clock.pass(Duration.ofSeconds(1));
        serve(pool, OTHER);
        await(() -> made.getFirst().isKilled());
        assertThat(made.get(1).isKilled()).isFalse();
        assertThat(pool.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void moreKindsToKeepWarmThanRoom_doNotPushEachOtherOut() throws Exception {
        SandboxPool pool = pool(10, 2, "");
        for (SandboxKind kind : List.of(SMALL, LARGE, OTHER)) {
            clock.pass(Duration.ofSeconds(1));
            pool.keepWarm(kind);
        }
        tidyOften(pool);
        int settled = made.size();
        tidyOften(pool);
        assertThat(made).hasSize(settled);
        assertThat(pool.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void sandboxThatCanNotBeMade_isUnavailable() {
        SandboxPool pool = new SandboxPool(
                _ -> {
                    throw new IOException("disk full");
                },
                settings(10, 8),
                clock);
        open = Optional.of(pool);
        assertThatThrownBy(() -> pool.lease(SMALL))
                .isInstanceOf(SandboxUnavailable.class)
                .hasMessageContaining("disk full");
        assertThat(pool.size()).isZero();
    }

    @Test
    void onlyAnIdleSandbox_isLentToWhoCanDoWithout() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        assertThat(pool.leaseIdle(SMALL)).isEmpty();
        assertThat(made).isEmpty();
        Sandbox first = serve(pool, SMALL);
        try (SandboxLease guest = idle(pool, SMALL)) {
            assertThat(guest.sandbox()).isSameAs(first);
            assertThat(pool.leaseIdle(SMALL)).isEmpty();
        }
        assertThat(made).hasSize(1);
    }

    @Test
    void sandboxLentToWhoCanDoWithout_isWaitedFor() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        serve(pool, SMALL);
        SandboxLease guest = idle(pool, SMALL);
        Thread asking = Thread.startVirtualThread(() -> lendAndTakeBack(pool));
        await(() -> asking.getState() == Thread.State.WAITING);
        guest.close();
        asking.join();
        assertThat(made).hasSize(1);
    }

    @Test
    void sandboxThatWasWaitedForInVain_isMade() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        serve(pool, SMALL);
        SandboxLease guest = idle(pool, SMALL);
        Thread asking = Thread.startVirtualThread(() -> lendAndTakeBack(pool));
        await(() -> asking.getState() == Thread.State.WAITING);
        guest.sandbox().kill();
        assertThatThrownBy(() -> guest.sandbox().run(RUN)).isInstanceOf(IOException.class);
        guest.close();
        asking.join();
        assertThat(made).hasSize(2);
    }

    @Test
    void close_killsAllAndLendsNoMore() throws Exception {
        SandboxPool pool = pool(10, 8, "");
        SandboxLease lent = pool.lease(SMALL);
        serve(pool, LARGE);
        settle(pool, LARGE);
        pool.close();
        assertThat(made).allMatch(ScriptedSupervisor::isKilled);
        lent.close();
        assertThatThrownBy(() -> pool.lease(SMALL)).isInstanceOf(SandboxUnavailable.class);
    }

    @Test
    void manyBorrowers_shareWhatThereIs() throws Exception {
        SandboxPool pool = pool(3, 6, "");
        List<Thread> borrowers = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            borrowers.add(Thread.startVirtualThread(() -> {
                for (int job = 0; job < 50; job++) {
                    try {
                        serve(pool, job % 3 == 0 ? LARGE : SMALL);
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        failures.add(e);
                    }
                }
            }));
        }
        for (Thread borrower : borrowers) {
            borrower.join();
        }
        assertThat(failures).isEmpty();
        assertThat(made.size()).isGreaterThanOrEqualTo(200 / 3);
        pool.close();
        assertThat(made).allMatch(ScriptedSupervisor::isKilled);
    }

    private SandboxPool pool(int maxUses, int maxSandboxes, String manner) {
        SandboxPool pool = new SandboxPool(
                _ -> Sandbox.open(supervisor(manner), watchdog), settings(maxUses, maxSandboxes), clock);
        open = Optional.of(pool);
        return pool;
    }

    private ScriptedSupervisor supervisor(String manner) throws IOException {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(ScriptedSupervisor.READY, command -> switch (command) {
            case Command.Run run
            when manner.equals("hog") ->
                List.of(ScriptedSupervisor.report(run.index(), Reply.Outcome.MEMORY_LIMIT, ""));
            case Command.End _ when manner.equals("leave") -> List.of(new Reply.JobDone(false, "a process"));
            case Command.Warm _, Command.Job _, Command.Run _, Command.End _ -> ScriptedSupervisor.normal(command, "");
        });
        made.add(supervisor);
        return supervisor;
    }

    private static PoolSettings settings(int maxUses, int maxSandboxes) {
        return new PoolSettings(maxUses, maxUses, Duration.ofMinutes(1), Duration.ofMinutes(30), maxSandboxes);
    }

    private static Sandbox serve(SandboxPool pool, SandboxKind kind) throws IOException, InterruptedException {
        try (SandboxLease lease = pool.lease(kind)) {
            lease.sandbox()
                    .begin(new Command.Job(
                            new Program.Executed(List.of("/bin/true"), List.of()),
                            List.of(),
                            new JobLimits(1, 1, 1, 1, 1, 1, 0, 1, 1),
                            Optional.empty(),
                            0));
            lease.sandbox().run(RUN);
            return lease.sandbox();
        }
    }

    /** Waits until what came back has settled; what is lent without a job is idle again at once. */
    private static void settle(SandboxPool pool, SandboxKind kind) throws IOException, InterruptedException {
        pool.lease(kind).close();
    }

    /** The idle one, once what came back has settled. */
    private static SandboxLease idle(SandboxPool pool, SandboxKind kind) throws InterruptedException {
        Optional<SandboxLease> lease = pool.leaseIdle(kind);
        while (lease.isEmpty()) {
            Thread.sleep(5);
            lease = pool.leaseIdle(kind);
        }
        return lease.get();
    }

    private static void lendAndTakeBack(SandboxPool pool) {
        try {
            pool.lease(SMALL).close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tidyOften(SandboxPool pool) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            pool.tidy();
            Thread.sleep(2);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    private static SandboxKind kind(String language, int memoryMb) {
        return new SandboxKind(language, SandboxKind.Role.RUN, memoryMb, OptionalInt.empty());
    }
}
