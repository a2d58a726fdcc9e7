// The virtual machine's own ways into others: attaching, process handles, Unsafe-like access to raw memory files.
import java.lang.reflect.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] arguments) throws Exception {
        List<Object> got = new ArrayList<>();
        long self = ProcessHandle.current().pid();
        ProcessHandle.allProcesses().filter(p -> p.pid() != self && p.pid() != 1).forEach(p -> got.add(p.pid()));
        ProcessHandle.of(1).ifPresent(init -> { if (init.destroyForcibly() && !init.isAlive()) got.add("killed 1"); });
        for (String path : List.of("/proc/1/mem", "/proc/1/environ", "/proc/1/fd/0", "/proc/kcore", "/proc/kallsyms", "/proc/sys/kernel/core_pattern",
                "/proc/sysrq-trigger", "/sys/kernel", "/dev/mem", "/var/run/docker.sock", "/etc/shadow")) {
            if (Files.isReadable(Path.of(path)) && !path.startsWith("/sys")) got.add(path);
        }
        for (String path : List.of("/", "/etc", "/usr/lib/assay/supervisor", "/proc/self/oom_score_adj", "/proc/1/oom_score_adj")) {
            try {
                Files.write(Files.isDirectory(Path.of(path)) ? Path.of(path, "x") : Path.of(path), new byte[] {'0'}, StandardOpenOption.CREATE);
                got.add(path);
            } catch (Exception e) {
                // refused
            }
        }
        try {
            Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
            machine.getMethod("attach", String.class).invoke(null, "1");
            got.add("attached");
        } catch (ReflectiveOperationException e) {
            // refused
        }
        System.out.println(got.isEmpty() ? "contained" : got);
    }
}
