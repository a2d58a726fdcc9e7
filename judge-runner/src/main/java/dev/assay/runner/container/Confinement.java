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
 * filter, no swap. Where there are jails, the masks Docker puts over parts of /proc are taken off because the kernel lets nobody
 * mount a /proc of his own underneath them; the jail inside mounts its own and hides the same parts there.
 */
final class Confinement {
    private static final String NO_PRIVILEGES = "no-new-privileges";
    private static final String PROFILE = "/dev/assay/sandbox/seccomp.json";
    private static final long SHM_BYTES = 1 << 20;
    /** Not 0: only a limit of one byte keeps a crash handler of the host's away as well. */
    private static final long NO_CORE_FILE = 1;
    /** A quarter of an ordinary process's weight: on a busy machine the services come first. */
    private static final int CPU_WEIGHT = 256;

    private final List<String> withJails;
    private final List<String> withoutJails = List.of(NO_PRIVILEGES, "seccomp=" + resource(Unjailed.PROFILE));

    /** @param appArmor whether the engine puts containers under AppArmor, whose default profile forbids the jail's mounts */
    Confinement(boolean appArmor) {
        List<String> options = new ArrayList<>(List.of(NO_PRIVILEGES, "seccomp=" + resource(PROFILE)));
        if (appArmor) {
            options.add("apparmor=unconfined");
        }
        withJails = List.copyOf(options);
    }

    HostConfig hostConfig(ContainerSpec spec) {
        HostConfig config = HostConfig.newHostConfig()
                .withNetworkMode("none")
                .withIpcMode("private")
                .withReadonlyRootfs(true)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(securityOptions(spec))
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
        if (spec.alone().isPresent()) {
            Unjailed.configure(config, spec.alone().get());
        } else {
            DockerObjectAccessor.overrideRawValue(config, "MaskedPaths", List.of());
            DockerObjectAccessor.overrideRawValue(config, "ReadonlyPaths", List.of());
        }
        return config;
    }

    static boolean dropsEveryCapability(HostConfig config) {
        Capability[] dropped = config.getCapDrop();
        Capability[] added = config.getCapAdd();
        return dropped != null && List.of(dropped).contains(Capability.ALL) && (added == null || added.length == 0);
    }

    /** Whether the engine says of a container that it has the security options it was to have. */
    boolean isApplied(HostConfig config, ContainerSpec spec) {
        return config.getSecurityOpts() != null && config.getSecurityOpts().containsAll(securityOptions(spec));
    }

    private List<String> securityOptions(ContainerSpec spec) {
        return spec.alone().isPresent() ? withoutJails : withJails;
    }

    private static String resource(String name) {
        try (InputStream in = Confinement.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("class path resource %s is missing".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
