// Every file of every process it sees but its own, opened for reading and for writing; links followed; signals tried.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const PUBLIC[] = {"stat", "statm", "status", "cmdline", "comm", "mountinfo", "mounts", "cgroup", "limits", "sched",
    "schedstat", "oom_score", "oom_score_adj", "oom_adj", "wchan", "cpuset", "loginuid", "sessionid", "uid_map", "gid_map", "projid_map",
    "setgroups", "arch_status", "cpu_resctrl_groups", "autogroup", "mountstats", "patch_state", "timens_offsets", "timers", "coredump_filter",
    "numa_maps", "maps", "smaps", "smaps_rollup", "personality", "syscall", "stack", "environ", "auxv", "io", "pagemap", "mem", "clear_refs",
    "timerslack_ns", "ksm_merging_pages", "ksm_stat", "latency", "make-it-fail", "fail-nth", "uclamp", "seccomp_cache"};

int main(void) {
    int got = 0;
    for (unsigned i = 0; i < sizeof PUBLIC / sizeof *PUBLIC; i++) {
        char path[64], text[64];
        snprintf(path, sizeof path, "/proc/1/%s", PUBLIC[i]);
        int fd = open(path, O_WRONLY | O_CLOEXEC);
        if (fd >= 0 && write(fd, "0", 1) > 0) got++, printf("%s written\n", path);
        if (i < 34) continue; /* those before tell nothing that is not told anyway */
        fd = open(path, O_RDONLY | O_CLOEXEC);
        if (fd >= 0 && read(fd, text, sizeof text) > 1 && strcmp(PUBLIC[i], "timerslack_ns") && strncmp(PUBLIC[i], "ksm", 3))
            got++, printf("%s read\n", path);
    }
    static const char *const links[] = {"/proc/1/root/", "/proc/1/cwd/", "/proc/1/exe", "/proc/1/fd/0", "/proc/1/fd/200", "/proc/1/fd/201",
        "/proc/1/fd", "/proc/1/map_files", "/proc/1/ns/net", "/proc/1/ns/user", "/proc/1/task/1/fd"};
    for (unsigned i = 0; i < sizeof links / sizeof *links; i++)
        if (open(links[i], O_RDONLY | O_NONBLOCK) >= 0) got++, printf("%s opened\n", links[i]);
    if (kill(1, SIGKILL) == 0 && kill(1, 0) != 0) got++, puts("killed init");
    for (int number = 1; number < 65; number++) kill(getppid(), number);
    if (getppid() != 1) puts("has another parent than init"), got++;
    if (!got) puts("contained");
}
