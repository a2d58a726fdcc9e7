package dev.assay.runner.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerValuesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ContainerSpec SPEC = spec(Optional.empty());

    @Test
    void dockerHost_isAUnixSocket() {
        assertThat(DockerSocket.parse(Optional.empty()).path()).isEqualTo(Path.of("/var/run/docker.sock"));
        assertThat(DockerSocket.parse(Optional.of("unix:///run/user/1/docker.sock"))
                        .path())
                .isEqualTo(Path.of("/run/user/1/docker.sock"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://10.0.0.1:2375", "ssh://host", "npipe:////./pipe/docker", "/var/run/docker.sock"})
    void dockerHostOfAnotherKind_isRefused(String host) {
        assertThatThrownBy(() -> DockerSocket.parse(Optional.of(host)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(host);
    }

    @Test
    void coreList_isReadWithRanges() {
        assertThat(Cores.parse(" 0-2,5,8-9\n").numbers()).containsExactly(0, 1, 2, 5, 8, 9);
    }

    @Test
    void slots_areTheCoresAndLeaveOneOfMany() {
        assertThat(Cores.parse("0-3").defaultSlots()).isEqualTo(4);
        assertThat(Cores.parse("0-7").defaultSlots()).isEqualTo(7);
    }

    @Test
    void slot_isPinnedOnlyWhereEachHasACoreOfItsOwn() {
        assertThat(Cores.parse("2-3").ofSlot(0, 2)).hasValue(3);
        assertThat(Cores.parse("2-3").ofSlot(1, 2)).hasValue(2);
        assertThat(Cores.parse("2-3").ofSlot(0, 3)).isEmpty();
        assertThat(Cores.parse("0").ofSlot(0, 1)).isEmpty();
    }

    @Test
    void limitsThatWereNotApplied_areNamed() {
        assertThat(new AppliedLimits(64 << 20, 64 << 20, 32, "none", true, false, "65534:65534", true, true)
                        .differencesFrom(SPEC))
                .isEmpty();
        assertThat(new AppliedLimits(64 << 20, 128 << 20, 0, "bridge", false, true, "", false, false)
                        .differencesFrom(SPEC))
                .hasSize(8)
                .anyMatch(text -> text.contains("pids limit is 0 (expected: 32)"));
    }

    @Test
    void containersOfDeadRunners_areLeftovers() {
        String self = Leftovers.runnerId("host", 1, NOW);
        String deadHere = Leftovers.runnerId("host", 2, NOW);
        String startingHere = Leftovers.runnerId("host", 3, NOW);
        String deadHereJustNow = Leftovers.runnerId("host", 4, NOW);
        String beating = Leftovers.runnerId("other", 2, NOW);
        String silent = Leftovers.runnerId("other", 3, NOW);
        Instant young = NOW.minusSeconds(10);
        Instant old = NOW.minus(Duration.ofMinutes(10));
        List<DockerEngine.Found> found = List.of(
                new DockerEngine.Found("self", self, old),
                new DockerEngine.Found("deadHere", deadHere, young),
                new DockerEngine.Found("deadHereJustNow", deadHereJustNow, young),
                new DockerEngine.Found("startingHere", startingHere, young),
                new DockerEngine.Found("beating", beating, old),
                new DockerEngine.Found("silentYoung", silent, young),
                new DockerEngine.Found("silentOld", silent, old),
                new DockerEngine.Found("unlabelled", "", old));
        assertThat(Leftovers.among(found, self, Set.of(beating, deadHereJustNow), NOW, pid -> pid == 1 || pid == 3))
                .extracting(DockerEngine.Found::id)
                .containsExactly("deadHere", "deadHereJustNow", "silentOld", "unlabelled");
    }

    @Test
    void containerWithoutJails_runsAsAUserOfItsOwn() {
        ContainerSpec alone = spec(Optional.of(new ContainerSpec.Alone(1_900_000_007, 32 << 20, 2048)));
        assertThat(new AppliedLimits(64 << 20, 64 << 20, 32, "none", true, false, "1900000007:1900000007", true, true)
                        .differencesFrom(alone))
                .isEmpty();
        assertThat(new AppliedLimits(64 << 20, 64 << 20, 32, "none", true, false, "65534:65534", true, true)
                        .differencesFrom(alone))
                .containsExactly("user is '65534:65534' (expected: 1900000007:1900000007)");
    }

    private static ContainerSpec spec(Optional<ContainerSpec.Alone> alone) {
        ContainerSpec.Owner owner = new ContainerSpec.Owner("local", "me");
        return new ContainerSpec("image", 64 << 20, 32, OptionalInt.empty(), owner, alone);
    }
}
