/* Counting what happens in the container: processor time, memory, processes, and what is left behind. */
#define _GNU_SOURCE
#include "counters.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const struct { const char *cpu, *cpu_key; uint64_t per_us; const char *memory, *pids, *oom; } CGROUP[] = {
    [1] = {"/sys/fs/cgroup/cpuacct/cpuacct.usage", NULL, 1000, "/sys/fs/cgroup/memory/memory.limit_in_bytes",
           "/sys/fs/cgroup/pids/pids.max", "/sys/fs/cgroup/memory/memory.oom_control"},
    [2] = {"/sys/fs/cgroup/cpu.stat", "usage_usec", 1, "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/pids.max",
           "/sys/fs/cgroup/memory.events"},
};
static struct { int version, cpu, oom; } cgroup;
static int proc_dir;

/* The number in the file, or behind `key` at the start of one of its lines; UNKNOWN when there is none ("max"). */
static uint64_t read_number(int fd, const char *key) {
    char text[4096];
    ssize_t n = pread(fd, text, sizeof text - 1, 0);
    if (n <= 0) return UNKNOWN;
    text[n] = 0;
    const char *at = text;
    size_t length = key ? strlen(key) : 0;
    while (key && (strncmp(at, key, length) != 0 || at[length] != ' ')) {
        at = strchr(at, '\n');
        if (!at) return UNKNOWN;
        at++;
    }
    at += key ? length + 1 : 0;
    return *at >= '0' && *at <= '9' ? strtoull(at, NULL, 10) : UNKNOWN;
}

static uint64_t read_limit(const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    uint64_t value = fd < 0 ? UNKNOWN : read_number(fd, NULL);
    if (fd >= 0) close(fd);
    return value >= UINT64_C(1) << 62 ? UNKNOWN : value; /* version 1 says "no limit" as a huge number of pages */
}

const char *open_counters(void) {
    proc_dir = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (proc_dir < 0) return "/proc cannot be read";
    cgroup.version = access("/sys/fs/cgroup/cgroup.controllers", F_OK) == 0 ? 2 : 1;
    cgroup.cpu = open(CGROUP[cgroup.version].cpu, O_RDONLY | O_CLOEXEC);
    cgroup.oom = open(CGROUP[cgroup.version].oom, O_RDONLY | O_CLOEXEC);
    if (read_number(cgroup.cpu, CGROUP[cgroup.version].cpu_key) == UNKNOWN) return "the cgroup's CPU time cannot be read";
    if (read_number(cgroup.oom, "oom_kill") == UNKNOWN) return "the cgroup's out-of-memory counter cannot be read";
    return NULL;
}

void close_counters(void) {
    close(cgroup.cpu);
    close(cgroup.oom);
    close(proc_dir);
}

int cgroup_version(void) { return cgroup.version; }

uint64_t container_memory_limit(void) { return read_limit(CGROUP[cgroup.version].memory); }

uint64_t container_pids_limit(void) { return read_limit(CGROUP[cgroup.version].pids); }

uint64_t oom_events(void) { return read_number(cgroup.oom, "oom_kill"); }

/*
 * CPU time of the jail since `start`, an earlier answer. Adding up what waitpid() reports is not enough: a process whose parent
 * ignores SIGCHLD is reaped by the kernel and its time is added to nobody's children. The cgroup misses nothing, and holds
 * exactly the supervisor and the jail. So: the cgroup's time less the supervisor's own, whose clock is read first because
 * that brings its share of the cgroup's counter up to date. The larger of this and init's reaped total is what is reported.
 */
uint64_t jail_clock_us(uint64_t start) {
    uint64_t own = clock_us(CLOCK_PROCESS_CPUTIME_ID);
    uint64_t all = read_number(cgroup.cpu, CGROUP[cgroup.version].cpu_key);
    if (all == UNKNOWN) fault("the cgroup's CPU time cannot be read any more");
    int64_t since = (int64_t)(all / CGROUP[cgroup.version].per_us - own - start);
    return since > 0 ? (uint64_t)since : 0; /* rounding can turn the clock back by a microsecond */
}

struct census look_around(pid_t init, pid_t kept) {
    static char entries[16384];
    struct census found = {0, 0};
    lseek(proc_dir, 0, SEEK_SET);
    for (long n; (n = syscall(SYS_getdents64, proc_dir, entries, sizeof entries)) > 0;) {
        for (long at = 0; at < n;) {
            struct dirent64 *entry = (struct dirent64 *)(entries + at);
            at += entry->d_reclen;
            pid_t pid = entry->d_name[0] >= '0' && entry->d_name[0] <= '9' ? atoi(entry->d_name) : 1;
            if (pid == 1 || pid == init || pid == kept) continue;
            found.processes++;
            char name[32], text[128];
            snprintf(name, sizeof name, "%d/statm", pid);
            int fd = openat(proc_dir, name, O_RDONLY | O_CLOEXEC);
            if (fd < 0) continue; /* it has ended since */
            ssize_t size = read(fd, text, sizeof text - 1);
            close(fd);
            text[size > 0 ? size : 0] = 0;
            const char *second = strchr(text, ' ');
            if (second) found.resident += strtoull(second, NULL, 10) * (uint64_t)getpagesize();
        }
    }
    return found;
}

static uint64_t mounts_hash(void) {
    uint64_t hash = 1469598103934665603u; /* FNV-1a over the table of mounts */
    int fd = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC);
    uint8_t text[4096];
    for (ssize_t n; (n = read(fd, text, sizeof text)) > 0;)
        for (ssize_t i = 0; i < n; i++) hash = (hash ^ text[i]) * 1099511628211u;
    close(fd);
    return hash;
}

static int open_descriptors(void) {
    int count = 0;
    DIR *dir = opendir("/proc/self/fd");
    while (dir && readdir(dir)) count++;
    if (dir) closedir(dir);
    return count;
}

struct traces traces(void) { return (struct traces){mounts_hash(), open_descriptors()}; }
