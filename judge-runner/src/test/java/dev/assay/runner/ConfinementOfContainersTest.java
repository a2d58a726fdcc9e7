package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.container.Cores;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.sandbox.SandboxKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What the engine and the kernel say about containers that are in use: the confinement is there, not only asked for. */
@Tag("docker")
class ConfinementOfContainersTest {
    private static final String NO_CAPABILITY = "0".repeat(16);

    static Stream<String> languages() {
        return Images.underTest().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void containersOfALanguage_haveEveryWallAndLimit(String id) throws Exception {
        try (RealSandboxes sandboxes = new RealSandboxes();
                ContainerView view = new ContainerView()) {
            LanguageDescriptor language = sandboxes.languages.find(id).orElseThrow();
            OptionalInt core = Cores.ofThisMachine().ofSlot(0, 2);
            try (SandboxLease lease = sandboxes.pool.lease(SandboxKind.run(language, 64, core))) {
                String container = sandboxes
                        .engine
                        .containersOf(sandboxes.installation)
                        .getFirst()
                        .id();
                assertConfined(view.inspect(container));
                assertLimited(view.inspect(container).getHostConfig(), language, core);
                assertThat(lease.sandbox().ready().memoryBytes())
                        .isEqualTo(view.inspect(container).getHostConfig().getMemory());
                assertPowerless(view.status(container));
            }
        }
    }

    private static void assertConfined(InspectContainerResponse container) {
        HostConfig host = container.getHostConfig();
        assertThat(host.getPrivileged()).isFalse();
        assertThat(host.getReadonlyRootfs()).isTrue();
        assertThat(host.getNetworkMode()).isEqualTo("none");
        assertThat(host.getIpcMode()).isEqualTo("private");
        assertThat(host.getPidMode()).isIn(null, "");
        assertThat(host.getRawValues().get("UTSMode")).isIn(null, "");
        assertThat(host.getCapAdd()).isNullOrEmpty();
        assertThat(host.getCapDrop()).extracting(Enum::name).containsExactly("ALL");
        assertThat(host.getLogConfig().getType()).isEqualTo(LogConfig.LoggingType.NONE);
        assertThat(host.getBinds()).isNullOrEmpty();
        assertThat(host.getDevices()).isNullOrEmpty();
        assertThat(host.getDeviceRequests()).isNullOrEmpty();
        assertThat(container.getMounts()).isNullOrEmpty();
        assertThat(container.getConfig().getUser()).isEqualTo("65534:65534");
        assertThat(container.getConfig().getTty()).isFalse();
        List<String> options = host.getSecurityOpts();
        assertThat(options).contains("no-new-privileges");
        assertThat(options)
                .filteredOn(option -> option.startsWith("seccomp="))
                .singleElement()
                .satisfies(option -> assertThat(json(option.substring("seccomp=".length())))
                        .isEqualTo(json(new String(
                                Programs.read(SourceTree.find("sandbox-images/seccomp.json")),
                                StandardCharsets.UTF_8))));
    }

    private static void assertLimited(HostConfig host, LanguageDescriptor language, OptionalInt core) {
        assertThat(host.getMemory()).isGreaterThan((64L + language.runtimeReserveMb()) << 20);
        assertThat(host.getMemory()).isLessThan((64L + language.runtimeReserveMb() + 192) << 20);
        assertThat(host.getMemorySwap()).isEqualTo(host.getMemory());
        assertThat(host.getPidsLimit()).isBetween(language.processes() + 1L, language.processes() + 64L);
        assertThat(host.getCpuShares()).isBetween(1, 1023);
        if (core.isPresent()) {
            assertThat(host.getCpusetCpus()).isEqualTo(Integer.toString(core.getAsInt()));
        }
    }

    /** The supervisor itself, the most powerful process in there. */
    private static void assertPowerless(List<String> status) {
        assertThat(status)
                .contains("CapInh:\t" + NO_CAPABILITY, "CapPrm:\t" + NO_CAPABILITY, "CapEff:\t" + NO_CAPABILITY)
                .contains("CapBnd:\t" + NO_CAPABILITY, "CapAmb:\t" + NO_CAPABILITY)
                .contains("NoNewPrivs:\t1", "Seccomp:\t2")
                .contains("Uid:\t65534\t65534\t65534\t65534", "Gid:\t65534\t65534\t65534\t65534");
    }

    private static Object json(String text) {
        return new Yaml().load(text.replace("\t", " "));
    }
}
