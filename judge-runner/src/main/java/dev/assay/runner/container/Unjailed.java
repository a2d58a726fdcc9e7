package dev.assay.runner.container;

import com.github.dockerjava.api.model.DockerObjectAccessor;
import com.github.dockerjava.api.model.HostConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is different about containers without jails: the folders that a program may write to are the container's own, and what a
 * jail would hide is covered. Docker's own masks stay, and so does its AppArmor profile: nothing has to be mounted inside.
 */
final class Unjailed {
    static final String PROFILE = "/dev/assay/sandbox/seccomp-container.json";
    static final String HOST_NAME = "sandbox";

    private static final Map<String, String> FOLDERS = Map.of("/work", "0755", "/tmp", "1777", "/dev/shm", "1777");
    /** Terminals and message queues, of which the host has a number. */
    private static final List<String> COVERED = List.of("/dev/pts", "/dev/mqueue");
    /** The machine's: what Docker masks, and more of its kind. The control groups are left, which the supervisor reads. */
    private static final List<String> MASKED = List.of(
            "/proc/acpi",
            "/proc/asound",
            "/proc/interrupts",
            "/proc/kallsyms",
            "/proc/kcore",
            "/proc/key-users",
            "/proc/keys",
            "/proc/kmsg",
            "/proc/latency_stats",
            "/proc/locks",
            "/proc/modules",
            "/proc/sched_debug",
            "/proc/scsi",
            "/proc/slabinfo",
            "/proc/timer_list",
            "/proc/timer_stats",
            "/proc/vmallocinfo",
            "/sys/block",
            "/sys/bus",
            "/sys/class",
            "/sys/dev",
            "/sys/devices",
            "/sys/firmware",
            "/sys/hypervisor",
            "/sys/kernel",
            "/sys/module",
            "/sys/power");

    private static final List<String> READ_ONLY =
            List.of("/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger");

    private Unjailed() {}

    static void configure(HostConfig config, ContainerSpec.Alone own) {
        Map<String, String> mounts = new TreeMap<>();
        FOLDERS.forEach((path, mode) -> mounts.put(
                path,
                "rw,exec,nosuid,nodev,size=%d,nr_inodes=%d,mode=%s,uid=%d,gid=%d"
                        .formatted(own.folderBytes(), own.folderFiles(), mode, own.user(), own.user())));
        COVERED.forEach(path -> mounts.put(path, "ro,noexec,nosuid,nodev,size=4k,nr_inodes=1,mode=0555"));
        config.withTmpFs(mounts);
        DockerObjectAccessor.overrideRawValue(config, "MaskedPaths", MASKED);
        DockerObjectAccessor.overrideRawValue(config, "ReadonlyPaths", READ_ONLY);
    }
}
