package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.judging.JudgedResult;
import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.IsolationRefused;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen where the kernel refuses what jails are made of, played by an engine that misspells it in their profile. */
@Tag("docker")
class IsolationOfThisHostTest {
    private static final String JAILS_ONLY = "mount_setattr";
    private static final String EVERYBODYS = "signalfd4";

    private final String installation = "test-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    void hostThatAllowsJails_getsThem() throws Exception {
        assertThat(found(List.of(), Optional.empty())).isEqualTo(Isolation.JAIL);
        assertThat(found(List.of(), Optional.of(Isolation.CONTAINER))).isEqualTo(Isolation.CONTAINER);
    }

    @Test
    void hostThatRefusesJails_getsContainersAndJudgesInThem() throws Exception {
        try (ForgetfulEngine forgetful = forgetful(List.of(JAILS_ONLY));
                DockerEngine engine = DockerEngine.connect(forgetful.socket());
                Watchdog watchdog = new Watchdog()) {
            Ground ground = find(engine, watchdog, Optional.empty());
            assertThat(ground.isolation()).isEqualTo(Isolation.CONTAINER);
            try (SandboxPool pool =
                    new SandboxPool(ground.sandboxes(), RealSandboxes.SETTINGS, InstantSource.system())) {
                JudgedResult result = new Judge(pool, ground.languages(), new IdleCores(), InstantSource.system())
                        .judge(
                                Jobs.execution("python", Programs.correct("python"), Jobs.times(3)),
                                OptionalInt.empty(),
                                new Judging(),
                                _ -> {});
                assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.AC);
            }
            assertThat(engine.containersOf(installation)).isEmpty();
        }
    }

    @Test
    void whoInsistsOnJails_getsNothingElse() {
        assertThatThrownBy(() -> found(List.of(JAILS_ONLY), Optional.of(Isolation.JAIL)))
                .isInstanceOf(IsolationRefused.class)
                .hasMessageContaining("read-only tree: Operation not permitted");
    }

    @Test
    void hostThatAllowsNeither_getsNothingAndBothReasons() {
        assertThatThrownBy(() -> found(List.of(JAILS_ONLY, EVERYBODYS), Optional.empty()))
                .isInstanceOf(IsolationRefused.class)
                .hasMessageContaining("no jail can be made (jail: read-only tree: Operation not permitted)")
                .hasMessageContaining("signalfd: Operation not permitted");
    }

    @Test
    void containerWithoutJailsThatLacksALimit_isRefused() {
        assertThatThrownBy(() -> found(List.of("PidsLimit"), Optional.of(Isolation.CONTAINER)))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("pids limit is");
        assertThatThrownBy(() -> found(List.of("Tmpfs"), Optional.of(Isolation.CONTAINER)))
                .isInstanceOf(IsolationRefused.class)
                .hasMessageContaining("terminals can be opened");
    }

    private Isolation found(List<String> forgotten, Optional<Isolation> wanted) throws IOException {
        try (ForgetfulEngine forgetful = forgetful(forgotten);
                DockerEngine engine = DockerEngine.connect(forgetful.socket());
                Watchdog watchdog = new Watchdog()) {
            try {
                return find(engine, watchdog, wanted).isolation();
            } finally {
                assertThat(engine.containersOf(installation)).isEmpty();
            }
        }
    }

    private Ground find(DockerEngine engine, Watchdog watchdog, Optional<Isolation> wanted) throws IOException {
        return Ground.find(
                new Ground.Materials(
                        engine, Images.underTest(), new ContainerSpec.Owner(installation, "test"), watchdog),
                Languages.bundled().only(Set.of("python")),
                wanted);
    }

    private ForgetfulEngine forgetful(List<String> forgotten) throws IOException {
        DockerSocket real = DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST")));
        return new ForgetfulEngine(folder, real, forgotten);
    }
}
