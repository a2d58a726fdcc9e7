package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.ContainerSandboxes;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.Watchdog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one limit or wall is not there, no sandbox is, and the reason names it. */
@Tag("docker")
class UnenforceableLimitsTest {
    private final String installation = "test-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Memory, MemorySwap | memory limit is
                    MemorySwap         | memory and swap limit is
                    PidsLimit          | pids limit is
                    NetworkMode        | network is
                    ReadonlyRootfs     | root file system is writable
                    CapDrop            | may have capability 0
                    SecurityOpt        | programs can not be kept apart on this host
                    MaskedPaths        | programs can not be kept apart on this host
                    """)
    void containerThatLacksAWall_isRefusedAndRemoved(String fields, String reason) throws Exception {
        DockerSocket real = DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST")));
        try (ForgetfulEngine forgetful = new ForgetfulEngine(folder, real, List.of(fields.split(", ", -1)));
                DockerEngine engine = DockerEngine.connect(forgetful.socket());
                Watchdog watchdog = new Watchdog()) {
            assertThatThrownBy(() -> open(engine, watchdog))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining(reason);
            assertThat(engine.containersOf(installation)).isEmpty();
        }
    }

    private void open(DockerEngine engine, Watchdog watchdog) throws IOException {
        Languages languages = Languages.bundled();
        ContainerSandboxes sandboxes = new ContainerSandboxes(
                engine,
                languages,
                Images.underTest(),
                new ContainerSpec.Owner(installation, "test"),
                watchdog,
                Isolation.JAIL);
        sandboxes
                .open(SandboxKind.run(languages.find("python").orElseThrow(), 64, OptionalInt.empty()))
                .kill();
    }
}
