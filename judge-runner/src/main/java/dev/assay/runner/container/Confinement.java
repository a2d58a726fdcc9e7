package dev.assay.runner.container;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.DockerObjectAccessor;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.RestartPolicy;
import com.github.dockerjava.api.model.Ulimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The outer wall, the same for every sandbox: no network, no capability, no new privilege, a read-only root, own system-call
 * filter, no swap. The masks Docker puts over parts of /proc are taken off because the kernel lets nobody mount a /proc of his
 * own underneath them; the jail inside mounts its own and hides the same parts there.
 */
final class Confinement {
    static final String USER = "65534:65534";
    private static final String PROFILE = "/dev/assay/sandbox/seccomp.json";
    private static final long SHM_BYTES = 1 << 20;
    /** Not 0: only a limit of one byte keeps a crash handler of the host's away as well. */
    private static final long NO_CORE_FILE = 1;
    /** A quarter of an ordinary process's weight: on a busy machine the services come first. */
    private static final int CPU_WEIGHT = 256;

    private final List<String> securityOptions;

    /** @param appArmor whether the engine puts containers under AppArmor, whose default profile forbids the jail's mounts */
    Confinement(boolean appArmor) {
        List<String> options = new ArrayList<>(List.of("no-new-privileges", "seccomp=" + profile()));
        if (appArmor) {
            options.add("apparmor=unconfined");
        }
        securityOptions = List.copyOf(options);
    }

    HostConfig hostConfig(ContainerSpec spec) {
        HostConfig config = HostConfig.newHostConfig()
                .withNetworkMode("none")
                .withIpcMode("private")
                .withReadonlyRootfs(true)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(securityOptions)
                .withMemory(spec.memoryBytes())
                .withMemorySwap(spec.memoryBytes())
                .withPidsLimit(spec.pids())
                .withCpuShares(CPU_WEIGHT)
                .withShmSize(SHM_BYTES)
                .withUlimits(List.of(new Ulimit("core", NO_CORE_FILE, NO_CORE_FILE)))
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE))
                .withRestartPolicy(RestartPolicy.noRestart())
                .withInit(false);
        spec.core().ifPresent(core -> config.withCpusetCpus(Integer.toString(core)));
        DockerObjectAccessor.overrideRawValue(config, "MaskedPaths", List.of());
        DockerObjectAccessor.overrideRawValue(config, "ReadonlyPaths", List.of());
        return config;
    }

    static boolean dropsEveryCapability(HostConfig config) {
        Capability[] dropped = config.getCapDrop();
        Capability[] added = config.getCapAdd();
        return dropped != null && List.of(dropped).contains(Capability.ALL) && (added == null || added.length == 0);
    }

    /** Whether the engine says of a container that it has these security options. */
    boolean isApplied(HostConfig config) {
        return config.getSecurityOpts() != null && config.getSecurityOpts().containsAll(securityOptions);
    }

    private static String profile() {
        try (InputStream in = Confinement.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("class path resource %s is missing".formatted(PROFILE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
