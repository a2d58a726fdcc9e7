package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgedResult;
import dev.assay.question.Limits;
import dev.assay.runner.container.Cores;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Correct programs in one slot stay accepted while bombs, hogs and floods run in the other. */
@Tag("docker")
class HostileNeighboursTest {
    /** So long does each attack last, where nothing but time ends it. */
    private static final Limits LONG = new Limits(800, 1500, 64, 64);

    private static final Limits CORRECT = new Limits(1000, 5000, 64, 64);
    private static final Set<String> ATTACKS =
            Set.of("processes", "threads", "memory", "exhaust", "output", "signals", "outlive");

    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<HostileProgram> bombs() {
        return HostileProgram.of(Set.of("c", "python")).stream()
                .filter(programs ->
                        Images.underTest().containsKey(programs.getFirst().language()))
                .flatMap(List::stream)
                .filter(program -> ATTACKS.contains(program.attack()))
                .filter(program -> program.verdict() == Verdict.TLE || program.verdict() == Verdict.MLE)
                .filter(program -> program.toString().contains("bomb")
                        || program.toString().contains("everybody")
                        || program.toString().contains("page_tables")
                        || program.toString().contains("orphans"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void neighboursOfABomb_areAccepted(HostileProgram bomb) throws Exception {
        Cores cores = Cores.ofThisMachine();
        CountDownLatch begun = new CountDownLatch(1);
        List<JudgedResult> neighbours = new ArrayList<>();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<JudgedResult> judged = other.submit(() -> sandboxes.judge.judge(
                    Jobs.execution(
                            bomb.language(),
                            bomb.source(),
                            bomb.verdict() == Verdict.TLE ? LONG : bomb.limits(),
                            false,
                            Jobs.SUM),
                    cores.ofSlot(1, 2),
                    new Judging(),
                    _ -> begun.countDown()));
            begun.await();
            do {
                neighbours.add(judgeSum(cores.ofSlot(0, 2)));
            } while (!judged.isDone());
            assertThat(judged.get().verdict()).as(Describe.result(judged.get())).contains(bomb.verdict());
        }
        assertThat(neighbours)
                .allSatisfy(result ->
                        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC));
    }

    private static JudgedResult judgeSum(OptionalInt core) throws IOException, InterruptedException {
        JudgeJob job = Jobs.execution("python", Programs.correct("python"), CORRECT, true, Jobs.times(10));
        return sandboxes.judge.judge(job, core, new Judging(), _ -> {});
    }
}
