/*
 * The supervisor: process 1 of an unprivileged container. It runs programs nobody trusts and reports what happened to them.
 *
 * THEORY OF OPERATION
 *
 * The runner talks to the supervisor in frames over the container's standard input and output (see ../PROTOCOL.md). A JOB
 * says what to run; each RUN of it happens in a jail of its own, which lives for that one run:
 *
 *     supervisor          process 1 of the container; no capability; holds the only descriptors to the runner
 *       └─ init           process 1 of fresh user, pid, mount, ipc, uts, net and cgroup namespaces; builds the jail, reaps it
 *            └─ program   no capability, no way to gain one, second system-call filter; knows descriptors 0, 1 and 2
 *
 * Three processes and not two, because a program that is process 1 behaves differently (signals without a handler do not
 * reach it), and because whatever the program leaves running must die with something the program cannot kill.
 *
 * Building: init makes the whole tree read-only, lays one size-limited tmpfs under /work, /tmp and /dev/shm, writes the job's
 * files, mounts a fresh /proc, hides /sys, and forks the program's process, which gives up every power it has and reports
 * READY. The supervisor then notes the clock and the CPU counter and says go; the cost of the jail is never on the bill.
 *
 * Running: the supervisor polls the program's two output pipes and init's note pipe, and looks at CPU time, wall time and
 * memory every 1 to 10 ms. A limit that is passed kills init, and the kernel kills everything in init's pid namespace.
 *
 * Ending: when the program ends by itself, init kills and reaps all that is left, reads the `collect` folder (inside the
 * jail, where a hostile link leads nowhere but into the jail), and exits. The supervisor never opens a path the program could
 * have written. All it knows about the inside arrives over pipes and is treated as data, with a cap on each.
 *
 * Whatever cannot be set up is a FAULT that names the step, and the container is thrown away: no limit is ever skipped.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/mount.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/securebits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>


#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452 /* younger than some headers */
#endif

enum { PROTOCOL_VERSION = 1, FRAME_LIMIT = 64 << 20, REPLY_LIMIT = 48 << 20, NAME_LIMIT = 255, FOLDER_DEPTH = 32 };
enum { JOB = 0x01, RUN = 0x02, END = 0x03, READY = 0x81, REPORT = 0x82, JOB_DONE = 0x83, FAULT = 0x84 };
enum outcome { EXITED, SIGNALED, CPU_LIMIT, WALL_LIMIT, MEMORY_LIMIT, OUTPUT_LIMIT };
enum { STDOUT_TRUNCATED = 1, STDERR_TRUNCATED = 2, OOM_EVENT = 4, COLLECT_OVERFLOW = 8 };

static const uint64_t UNKNOWN = UINT64_MAX;
static const uint64_t SETUP_US = 10000000; /* a jail that is not ready after this long never will be */

struct limits {
    uint64_t memory, file_size, work_bytes, stack, out, err;
    uint32_t processes, work_inodes, open_files;
};

struct file {
    const char *name;
    uint32_t mode, size;
    const uint8_t *content;
};

struct job { /* everything points into `arena` or into `frame`, which live as long as the job */
    char **argv, **environment;
    struct file *files;
    uint32_t file_count;
    struct limits limits;
    const char *collect;
    uint64_t collect_bytes;
    uint8_t *frame, *arena;
    size_t frame_size, arena_size, arena_used;
};

struct run {
    uint32_t index;
    uint64_t cpu_us, wall_us;
    const uint8_t *input;
    uint32_t input_size;
};

static int runner_in, runner_out, proc_dir; /* set once by main; high numbers, close-on-exec */
static uid_t own_uid;
static gid_t own_gid;
static bool probing; /* before READY: a failure is its reason */

/* ---------------------------------------------------------------- clocks and small input and output ---------------------- */

static uint64_t clock_us(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static uint64_t now_us(void) { return clock_us(CLOCK_MONOTONIC); }

static bool write_all(int fd, const void *data, size_t size) {
    for (const uint8_t *p = data; size > 0;) {
        ssize_t n = write(fd, p, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        p += n;
        size -= (size_t)n;
    }
    return true;
}

/* Returns how much was read: less than `size` only at the end of the input. */
static size_t read_all(int fd, void *data, size_t size) {
    size_t got = 0;
    while (got < size) {
        ssize_t n = read(fd, (uint8_t *)data + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        got += (size_t)n;
    }
    return got;
}

struct out { uint8_t bytes[512]; size_t size; }; /* the fixed part of a reply; longer things are written after it */

static void put(struct out *o, uint64_t value, int width) {
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) o->bytes[o->size++] = (uint8_t)(value >> shift);
}

static void put_text(struct out *o, const char *text) {
    size_t n = strlen(text); /* never more than fault() has room for */
    put(o, n, 4);
    memcpy(o->bytes + o->size, text, n);
    o->size += n;
}

static void start_frame(struct out *o, uint8_t type) {
    o->size = 4; /* the length comes when it is known */
    put(o, type, 1);
}

static bool send_frame(struct out *o, size_t bytes_that_follow) {
    size_t end = o->size;
    o->size = 0;
    put(o, end - 4 + bytes_that_follow, 4);
    return write_all(runner_out, o->bytes, end);
}

static void say_ready(const char *reason);

/* The supervisor's only way to fail: say why, and take the container down with it. */
__attribute__((noreturn, format(printf, 1, 2))) static void fault(const char *format, ...) {
    char text[400];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    dprintf(2, "supervisor: %s\n", text);
    if (probing) {
        say_ready(text);
        _exit(1);
    }
    struct out o;
    start_frame(&o, FAULT);
    put_text(&o, text);
    send_frame(&o, 0);
    _exit(1);
}

/* ---------------------------------------------------------------- what the runner says ----------------------------------- */

struct cursor { const uint8_t *at, *end; bool bad; }; /* once bad, it yields zeros; callers check once, at the end */

static uint64_t take(struct cursor *c, int width) {
    if (c->end - c->at < width) {
        c->bad = true;
        c->at = c->end;
        return 0;
    }
    uint64_t value = 0;
    while (width-- > 0) value = value << 8 | *c->at++;
    return value;
}

static const uint8_t *take_bytes(struct cursor *c, uint32_t *size) {
    *size = (uint32_t)take(c, 4);
    if (*size > (size_t)(c->end - c->at)) {
        c->bad = true;
        *size = 0;
    }
    const uint8_t *bytes = c->at;
    c->at += *size;
    return bytes;
}

/* A count can be trusted when each element still has its smallest size in the frame: memory stays in proportion. */
static uint32_t take_count(struct cursor *c, size_t smallest) {
    uint32_t count = (uint32_t)take(c, 4);
    if (count > (size_t)(c->end - c->at) / smallest) c->bad = true;
    return c->bad ? 0 : count;
}

/* The arena holds strings (each shorter than its frame encoding), pointers (8 bytes for 4 or more in the frame) and files
 * (32 for 12 or more), so four times the frame and some alignment is always enough. */
static void *space(struct job *job, size_t size) {
    uint8_t *p = job->arena + job->arena_used;
    job->arena_used += (size + 7) & ~(size_t)7;
    if (job->arena_used > job->arena_size) fault("arena too small (expected: <= %zu)", job->arena_size);
    return p;
}

static const char *take_string(struct cursor *c, struct job *job) {
    uint32_t size;
    const uint8_t *bytes = take_bytes(c, &size);
    if (memchr(bytes, 0, size)) c->bad = true;
    char *text = (char *)job->arena + job->arena_used;
    job->arena_used += size + 1; /* unaligned on purpose: see the sum above */
    if (job->arena_used > job->arena_size) fault("arena too small (expected: <= %zu)", job->arena_size);
    memcpy(text, bytes, size);
    return text;
}

static char **take_strings(struct cursor *c, struct job *job) {
    uint32_t count = take_count(c, 4);
    job->arena_used = (job->arena_used + 7) & ~(size_t)7;
    char **list = space(job, (count + 1) * sizeof *list);
    for (uint32_t i = 0; i < count; i++) list[i] = (char *)take_string(c, job);
    return list; /* the arena is zeroed: the list ends with NULL */
}

/* Bytes beyond ASCII are letters of some alphabet, as compilers name the files of classes after them. */
static size_t name_part(const char *part) {
    size_t n = 0;
    while ((uint8_t)part[n] >= 0x80 ||
           (part[n] && strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.-", part[n]))) n++;
    return n;
}

static bool name_is_fine(const char *name) {
    if (strlen(name) > NAME_LIMIT) return false;
    for (const char *part = name;; part++) {
        size_t n = name_part(part);
        if (n == 0 || (part[0] == '.' && (n == 1 || (n == 2 && part[1] == '.')))) return false;
        part += n;
        if (*part == 0) return true;
        if (*part != '/') return false;
    }
}

static void take_limits(struct cursor *c, struct limits *l) {
    l->memory = take(c, 8);
    l->processes = (uint32_t)take(c, 4);
    l->file_size = take(c, 8);
    l->work_bytes = take(c, 8);
    l->work_inodes = (uint32_t)take(c, 4);
    l->open_files = (uint32_t)take(c, 4);
    l->stack = take(c, 8);
    l->out = take(c, 8);
    l->err = take(c, 8);
}

static void forget_job(struct job *job) {
    if (job->arena) munmap(job->arena, job->arena_size);
    if (job->frame) munmap(job->frame, job->frame_size);
    memset(job, 0, sizeof *job);
}

/* Takes over the frame. Says what is wrong with it, or NULL. */
static const char *parse_job(struct job *job, uint8_t *frame, size_t frame_size, size_t body_size) {
    *job = (struct job){.frame = frame, .frame_size = frame_size, .arena_size = 4 * body_size + 4096};
    job->arena = mmap(NULL, job->arena_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (job->arena == MAP_FAILED) fault("arena: %s", strerror(errno));
    struct cursor c = {frame, frame + body_size, false};
    job->argv = take_strings(&c, job);
    job->environment = take_strings(&c, job);
    job->file_count = take_count(&c, 12);
    job->arena_used = (job->arena_used + 7) & ~(size_t)7;
    job->files = space(job, job->file_count * sizeof *job->files);
    bool names = true;
    for (uint32_t i = 0; i < job->file_count; i++) {
        struct file *f = &job->files[i];
        f->name = take_string(&c, job);
        f->mode = (uint32_t)take(&c, 4);
        f->content = take_bytes(&c, &f->size);
        if (!name_is_fine(f->name) || f->mode > 0777) names = false;
    }
    take_limits(&c, &job->limits);
    job->collect = take_string(&c, job);
    job->collect_bytes = take(&c, 8);
    const struct limits *l = &job->limits;
    if (c.bad || c.at != c.end) return "JOB does not have the length its fields say";
    if (!names || (*job->collect && !name_is_fine(job->collect))) return "JOB has a file name or permission that is not allowed";
    if (!job->argv[0] || job->argv[0][0] != '/') return "JOB has no absolute argv[0]";
    if (l->out > REPLY_LIMIT || l->err > REPLY_LIMIT || job->collect_bytes > REPLY_LIMIT ||
        l->out + l->err + job->collect_bytes > REPLY_LIMIT)
        return "JOB may return more than a REPORT can carry (expected: stdout + stderr + collect_bytes <= 48 MiB)";
    if (!l->memory || !l->processes || !l->work_bytes || !l->work_inodes || !l->open_files)
        return "JOB has a limit of 0"; /* which would mean "none" to a tmpfs */
    for (char **e = job->environment; *e; e++)
        if (!strchr(*e, '=')) return "JOB has an environment entry without '='";
    return NULL;
}

static const char *parse_run(struct run *run, const uint8_t *body, size_t size) {
    struct cursor c = {body, body + size, false};
    run->index = (uint32_t)take(&c, 4);
    run->cpu_us = take(&c, 8);
    run->wall_us = take(&c, 8);
    run->input = take_bytes(&c, &run->input_size);
    return c.bad || c.at != c.end ? "RUN does not have the length its fields say" : NULL;
}

/* ---------------------------------------------------------------- what the container's cgroup says ----------------------- */

static const struct { const char *cpu, *cpu_key; uint64_t per_us; const char *memory, *pids, *oom; } CGROUP[] = {
    [1] = {"/sys/fs/cgroup/cpuacct/cpuacct.usage", NULL, 1000, "/sys/fs/cgroup/memory/memory.limit_in_bytes",
           "/sys/fs/cgroup/pids/pids.max", "/sys/fs/cgroup/memory/memory.oom_control"},
    [2] = {"/sys/fs/cgroup/cpu.stat", "usage_usec", 1, "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/pids.max",
           "/sys/fs/cgroup/memory.events"},
};
static struct { int version, cpu, oom; } cgroup;

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

static const char *open_cgroup(void) {
    cgroup.version = access("/sys/fs/cgroup/cgroup.controllers", F_OK) == 0 ? 2 : 1;
    cgroup.cpu = open(CGROUP[cgroup.version].cpu, O_RDONLY | O_CLOEXEC);
    cgroup.oom = open(CGROUP[cgroup.version].oom, O_RDONLY | O_CLOEXEC);
    if (read_number(cgroup.cpu, CGROUP[cgroup.version].cpu_key) == UNKNOWN) return "the cgroup's CPU time cannot be read";
    if (read_number(cgroup.oom, "oom_kill") == UNKNOWN) return "the cgroup's out-of-memory counter cannot be read";
    return NULL;
}

static uint64_t oom_events(void) { return read_number(cgroup.oom, "oom_kill"); }

/*
 * CPU time of the jail since `start`, an earlier answer. Adding up what waitpid() reports is not enough: a process whose parent
 * ignores SIGCHLD is reaped by the kernel and its time is added to nobody's children. The cgroup misses nothing, and holds
 * exactly the supervisor and the jail. So: the cgroup's time less the supervisor's own, whose clock is read first because
 * that brings its share of the cgroup's counter up to date. The larger of this and init's reaped total is what is reported.
 */
static uint64_t jail_clock_us(uint64_t start) {
    uint64_t own = clock_us(CLOCK_PROCESS_CPUTIME_ID);
    uint64_t all = read_number(cgroup.cpu, CGROUP[cgroup.version].cpu_key);
    if (all == UNKNOWN) fault("the cgroup's CPU time cannot be read any more");
    int64_t since = (int64_t)(all / CGROUP[cgroup.version].per_us - own - start);
    return since > 0 ? (uint64_t)since : 0; /* rounding can turn the clock back by a microsecond */
}

/* ---------------------------------------------------------------- what /proc says ---------------------------------------- */

struct census { uint32_t processes; uint64_t resident; };

/* Everything in the container except the supervisor and `init`. Pages that processes share count for each of them. */
static struct census look_around(pid_t init) {
    static char entries[16384];
    struct census found = {0, 0};
    lseek(proc_dir, 0, SEEK_SET);
    for (long n; (n = syscall(SYS_getdents64, proc_dir, entries, sizeof entries)) > 0;) {
        for (long at = 0; at < n;) {
            struct dirent64 *entry = (struct dirent64 *)(entries + at);
            at += entry->d_reclen;
            pid_t pid = entry->d_name[0] >= '0' && entry->d_name[0] <= '9' ? atoi(entry->d_name) : 1;
            if (pid == 1 || pid == init) continue;
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

/* ---------------------------------------------------------------- the second system-call filter -------------------------- */

#if defined __x86_64__
#define THIS_ARCH AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define THIS_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system-call table is written for x86-64 and arm64"
#endif

/*
 * An allow-list. Anything else answers EPERM, and a number younger than this table ENOSYS, so that libraries fall back.
 * Left out on purpose: namespaces (unshare, setns), mounting of either kind, ptrace and process_vm_*, bpf, perf, userfaultfd,
 * io_uring, keys, modules, kexec, reboot, swap, clocks, chroot, file handles, fanotify and inotify, quotas, message queues
 * and System V IPC, sync of whole file systems, and every way to a socket but a connected pair.
 */
static const struct { const char *reason; short calls[56]; } ALLOWED[] = {
    {"open descriptors: read, write, move", {SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_pwrite64, SYS_preadv,
     SYS_pwritev, SYS_preadv2, SYS_pwritev2, SYS_lseek, SYS_close, SYS_close_range, SYS_dup, SYS_dup3, SYS_fcntl, SYS_sendfile,
     SYS_copy_file_range, SYS_fsync, SYS_fdatasync, SYS_fadvise64, SYS_readahead, SYS_flock, SYS_ftruncate, SYS_fallocate}},
    {"files, in the jail's own tree", {SYS_openat, SYS_openat2, SYS_newfstatat, SYS_fstat, SYS_statx, SYS_statfs, SYS_fstatfs,
     SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd, SYS_chdir, SYS_fchdir, SYS_mkdirat, SYS_mknodat,
     SYS_unlinkat, SYS_linkat, SYS_symlinkat, SYS_renameat, SYS_renameat2, SYS_truncate, SYS_utimensat, SYS_fchmod, SYS_fchmodat,
     SYS_fchmodat2, SYS_fchown, SYS_fchownat, SYS_umask, SYS_getxattr, SYS_lgetxattr, SYS_fgetxattr, SYS_listxattr,
     SYS_llistxattr, SYS_flistxattr}},
    {"memory of one's own", {SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_madvise, SYS_mincore, SYS_msync,
     SYS_mlock, SYS_mlock2, SYS_munlock, SYS_mlockall, SYS_munlockall, SYS_memfd_create, SYS_membarrier}},
    {"processes and threads; clone is looked at below", {SYS_execve, SYS_execveat, SYS_exit, SYS_exit_group, SYS_wait4,
     SYS_waitid, SYS_getpid, SYS_getppid, SYS_gettid, SYS_getpgid, SYS_setpgid, SYS_getsid, SYS_setsid, SYS_set_tid_address,
     SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_futex, SYS_futex_waitv, SYS_pidfd_open, SYS_pidfd_send_signal,
     SYS_restart_syscall}},
    {"signals, inside the pid namespace", {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigaction, SYS_rt_sigprocmask,
     SYS_rt_sigreturn, SYS_rt_sigpending, SYS_rt_sigsuspend, SYS_rt_sigtimedwait, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
     SYS_sigaltstack, SYS_signalfd4}},
    {"waiting, time and timers", {SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait,
     SYS_epoll_pwait2, SYS_eventfd2, SYS_pipe2, SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres,
     SYS_gettimeofday, SYS_timerfd_create, SYS_timerfd_settime, SYS_timerfd_gettime, SYS_timer_create, SYS_timer_settime,
     SYS_timer_gettime, SYS_timer_getoverrun, SYS_timer_delete, SYS_setitimer, SYS_getitimer}},
    {"a connected pair of sockets, no address", {SYS_sendto, SYS_recvfrom, SYS_sendmsg, SYS_recvmsg, SYS_sendmmsg, SYS_recvmmsg,
     SYS_shutdown, SYS_getsockopt, SYS_getsockname, SYS_getpeername}},
    {"scheduling of one's own", {SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_sched_getparam,
     SYS_sched_getscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_sched_rr_get_interval,
     SYS_getpriority, SYS_setpriority, SYS_getcpu}},
    {"questions without side effects", {SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getresuid, SYS_getresgid,
     SYS_getgroups, SYS_capget, SYS_uname, SYS_sysinfo, SYS_times, SYS_getrusage, SYS_getrlimit, SYS_setrlimit, SYS_getrandom}},
#ifdef __x86_64__
    {"older spellings of the above", {SYS_open, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents,
     SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_unlink, SYS_link, SYS_symlink, SYS_rename, SYS_chmod, SYS_chown,
     SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_fork, SYS_vfork, SYS_getpgrp, SYS_pause, SYS_alarm, SYS_poll,
     SYS_select, SYS_epoll_create, SYS_epoll_wait, SYS_eventfd, SYS_signalfd, SYS_pipe, SYS_dup2, SYS_time, SYS_arch_prctl}},
#endif
};

/* Calls that depend on one argument: allowed when it is one of the values, or has none of the forbidden bits; else they answer
 * with the row's errno. Only the low 32 bits are compared; the kernel looks at no more of these arguments. */
static const struct { short call; uint8_t argument; uint16_t otherwise; uint32_t forbidden, values[16]; } BY_ARGUMENT[] = {
    {SYS_clone, 0, EPERM, CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET |
     CLONE_NEWCGROUP | CLONE_NEWTIME, {0}},
    {SYS_socketpair, 0, EPERM, 0, {AF_UNIX}},
    {SYS_personality, 0, EPERM, 0, {0xffffffff}}, /* the question only */
    {SYS_prlimit64, 0, EPERM, ~0u, {0}},          /* one's own limits, not those of the jail's init */
    {SYS_ioctl, 1, ENOTTY, 0, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIOCLEX, FIONCLEX}}, /* isatty() and descriptor flags */
    {SYS_prctl, 0, EPERM, 0, {PR_SET_NAME, PR_GET_NAME, PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE,
     PR_SET_CHILD_SUBREAPER, PR_GET_NO_NEW_PRIVS, PR_GET_SECCOMP, PR_CAPBSET_READ, PR_SET_TIMERSLACK, PR_GET_TIMERSLACK,
     PR_SET_THP_DISABLE, 0x53564d41 /* PR_SET_VMA: names of memory areas */}},
};

enum { CALLS = 512, RULES = sizeof BY_ARGUMENT / sizeof *BY_ARGUMENT };
static struct sock_filter filter[1024];
static unsigned short filter_size;
static uint32_t verdict[CALLS]; /* a SECCOMP_RET value, or 1 + an index into BY_ARGUMENT */

static void emit(uint16_t code, uint8_t yes, uint8_t no, uint32_t value) {
    if (filter_size == sizeof filter / sizeof *filter) fault("the system-call filter is too long");
    filter[filter_size++] = (struct sock_filter){code, yes, no, value};
}

static void emit_verdict(uint32_t v) {
    if (v == 0 || v > RULES) {
        emit(BPF_RET | BPF_K, 0, 0, v);
        return;
    }
    const uint32_t *value = BY_ARGUMENT[v - 1].values, forbidden = BY_ARGUMENT[v - 1].forbidden;
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offsetof(struct seccomp_data, args) + 8u * BY_ARGUMENT[v - 1].argument);
    if (forbidden) {
        emit(BPF_JMP | BPF_JSET | BPF_K, 1, 0, forbidden);
        emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    }
    for (; *value; value++) {
        emit(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, *value);
        emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    }
    emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | BY_ARGUMENT[v - 1].otherwise);
}

/* A binary search over ranges of equal verdict: a dozen instructions per call, where a list would take hundreds. */
static void emit_tree(const uint16_t *starts, int low, int high) {
    if (low == high) {
        emit_verdict(verdict[starts[low]]);
        return;
    }
    int middle = (low + high + 1) / 2, branch = filter_size;
    emit(BPF_JMP | BPF_JGE | BPF_K, 0, 1, starts[middle]);
    emit(BPF_JMP | BPF_JA, 0, 0, 0);
    emit_tree(starts, low, middle - 1);
    filter[branch + 1].k = filter_size - (uint32_t)branch - 2;
    emit_tree(starts, middle, high);
}

static void build_filter(void) {
    const uint32_t deny = SECCOMP_RET_ERRNO | EPERM, unknown = SECCOMP_RET_ERRNO | ENOSYS;
    uint16_t starts[CALLS];
    int ranges = 0;
    for (int i = 0; i < CALLS; i++) verdict[i] = i <= SYS_fchmodat2 ? deny : unknown;
    for (size_t g = 0; g < sizeof ALLOWED / sizeof *ALLOWED; g++)
        for (size_t i = 0; i == 0 || (i < sizeof ALLOWED[g].calls / sizeof(short) && ALLOWED[g].calls[i]); i++)
            verdict[ALLOWED[g].calls[i]] = SECCOMP_RET_ALLOW;
    for (uint32_t i = 0; i < RULES; i++) verdict[BY_ARGUMENT[i].call] = i + 1;
    verdict[SYS_clone3] = unknown; /* its flags lie in memory a filter cannot see; libraries fall back to clone */
    for (int i = 0; i < CALLS; i++)
        if (i == 0 || verdict[i] != verdict[i - 1]) starts[ranges++] = (uint16_t)i;
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, arch));
    emit(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, THIS_ARCH);
    emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS);
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr));
    emit_tree(starts, 0, ranges - 1); /* the last range has no end: x32 numbers answer ENOSYS too */
}

/* ---------------------------------------------------------------- inside the jail ---------------------------------------- */

enum note_kind { NOTE_FAILED = 1, NOTE_READY, NOTE_ENDED, NOTE_COLLECTED };
struct note {
    uint32_t kind, status;   /* FAILED: errno · ENDED: as from waitpid · COLLECTED: 1 = overflow */
    uint64_t number, cpu_us; /* ENDED: clock, in microseconds · COLLECTED: bytes that follow; CPU time where it is known */
    char step[32];           /* FAILED: which one */
};

struct pipes { int in, out, err, note, go; }; /* the jail's ends */

__attribute__((noreturn)) static void fail(const struct pipes *p, const char *step) {
    struct note note = {.kind = NOTE_FAILED, .status = (uint32_t)errno};
    snprintf(note.step, sizeof note.step, "%s", step);
    write_all(p->note, &note, sizeof note);
    _exit(126);
}

static void must(const struct pipes *p, bool done, const char *step) {
    if (!done) fail(p, step);
}

static bool write_file(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    bool done = fd >= 0 && write_all(fd, text, strlen(text));
    if (fd >= 0) close(fd);
    return done;
}

static long mount_at(const char *source, const char *target, const char *type, unsigned long flags, const char *data) {
    return syscall(SYS_mount, source, target, type, flags, data);
}

#define EMPTY_FOLDER "/usr/lib/assay/empty"

/* In this order. What is bound from /tmp lies in the jail's tmpfs; binding /tmp/tmp over /tmp hides the tmpfs itself. */
static const struct { const char *source, *target, *type; unsigned long flags; const char *data; } MOUNTS[] = {
    {"/tmp/work", "/work", NULL, MS_BIND, NULL},
    {"/tmp/shm", "/dev/shm", NULL, MS_BIND, NULL},
    {"proc", "/proc", "proc", MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, "subset=pid"}, /* processes, nothing of the kernel */
    {EMPTY_FOLDER, "/sys", NULL, MS_BIND, NULL},        /* no devices, no cgroup, no firmware */
    {EMPTY_FOLDER, "/dev/mqueue", NULL, MS_BIND, NULL}, /* the container's message queues */
    {EMPTY_FOLDER, "/dev/pts", NULL, MS_BIND, NULL},    /* the container's terminals */
    {"/tmp/tmp", "/tmp", NULL, MS_BIND, NULL},
};

static void build_tree(const struct job *job, const struct pipes *p) {
    struct mount_attr everything = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID, .propagation = MS_PRIVATE};
    must(p, syscall(SYS_mount_setattr, -1, "/", AT_RECURSIVE, &everything, sizeof everything) == 0, "read-only tree");
    char size[96];
    snprintf(size, sizeof size, "size=%llu,nr_inodes=%u,mode=755", (unsigned long long)job->limits.work_bytes,
             job->limits.work_inodes);
    must(p, mount_at("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, size) == 0, "tmpfs");
    umask(0);
    must(p, mkdir("/tmp/work", 0755) == 0 && mkdir("/tmp/tmp", 01777) == 0 && mkdir("/tmp/shm", 01777) == 0, "folders");
    for (size_t i = 0; i < sizeof MOUNTS / sizeof *MOUNTS; i++)
        must(p, mount_at(MOUNTS[i].source, MOUNTS[i].target, MOUNTS[i].type, MOUNTS[i].flags, MOUNTS[i].data) == 0,
             MOUNTS[i].target);
    must(p, chdir("/work") == 0, "chdir /work");
}

static void write_files(const struct job *job, const struct pipes *p) {
    for (uint32_t i = 0; i < job->file_count; i++) {
        const struct file *f = &job->files[i];
        char folder[NAME_LIMIT + 1];
        for (const char *slash = strchr(f->name, '/'); slash; slash = strchr(slash + 1, '/')) {
            snprintf(folder, sizeof folder, "%.*s", (int)(slash - f->name), f->name);
            must(p, mkdir(folder, 0755) == 0 || errno == EEXIST, "folder of a file");
        }
        int fd = open(f->name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, f->mode);
        must(p, fd >= 0 && write_all(fd, f->content, f->size), "file");
        close(fd);
    }
    if (job->frame) munmap(job->frame, job->frame_size); /* the copies in /work are enough; a smaller process forks faster */
}

static void set_limits(const struct job *job, const struct pipes *p) {
    const struct limits *l = &job->limits;
    const struct { __rlimit_resource_t resource; rlim_t value; const char *name; } LIMITS[] = {
        {RLIMIT_NPROC, l->processes + (rlim_t)1, "limit of processes"}, /* init lives in the namespace too */
        {RLIMIT_FSIZE, l->file_size, "limit of a file's size"},
        {RLIMIT_NOFILE, l->open_files, "limit of descriptors"},
        {RLIMIT_STACK, l->stack ? l->stack : RLIM_INFINITY, "limit of the stack"},
        {RLIMIT_CORE, 1, "limit of core files"}, /* not 0: only 1 keeps the host's crash handler out as well */
        {RLIMIT_MEMLOCK, 65536, "limit of locked memory"},
        {RLIMIT_MSGQUEUE, 0, "limit of message queues"},
        {RLIMIT_RTPRIO, 0, "limit of priority"},
        {RLIMIT_NICE, 0, "limit of niceness"},
    };
    for (size_t i = 0; i < sizeof LIMITS / sizeof *LIMITS; i++) {
        struct rlimit both = {LIMITS[i].value, LIMITS[i].value};
        must(p, setrlimit(LIMITS[i].resource, &both) == 0, LIMITS[i].name);
    }
}

static void give_up_power(const struct pipes *p) {
    const unsigned long locked = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP | SECBIT_NO_SETUID_FIXUP_LOCKED |
        SECBIT_KEEP_CAPS_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
    must(p, prctl(PR_SET_SECUREBITS, locked) == 0, "securebits");
    must(p, prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) == 0, "ambient capabilities");
    for (int cap = 0; prctl(PR_CAPBSET_READ, cap) >= 0; cap++)
        must(p, prctl(PR_CAPBSET_DROP, cap) == 0, "bounding set");
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0, 0, 0}, {0, 0, 0}};
    must(p, syscall(SYS_capset, &header, none) == 0, "capabilities");
    must(p, prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs");
    struct sock_fprog program = {filter_size, filter};
    must(p, syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0, "system-call filter");
}

__attribute__((noreturn)) static void become_program(const struct job *job, const struct pipes *p) {
    must(p, setsid() >= 0, "session");
    must(p, dup2(p->in, 0) == 0 && dup2(p->out, 1) == 1 && dup2(p->err, 2) == 2, "standard descriptors");
    must(p, syscall(SYS_close_range, 3u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) == 0, "other descriptors");
    umask(022);
    signal(SIGPIPE, SIG_DFL); /* the only one the supervisor does not leave at its default */
    set_limits(job, p);
    give_up_power(p);
    struct note ready = {.kind = NOTE_READY, .cpu_us = clock_us(CLOCK_PROCESS_CPUTIME_ID)};
    char go;
    must(p, write_all(p->note, &ready, sizeof ready) && read(p->go, &go, 1) == 1, "start");
    execve(job->argv[0], job->argv, job->environment);
    fail(p, "execve");
}

struct collection { uint8_t *bytes; size_t size, limit; bool overflow; };

static void collect_bytes(struct collection *c, const void *bytes, size_t size) {
    if (size > c->limit - c->size) c->overflow = true;
    if (c->overflow) return;
    memcpy(c->bytes + c->size, bytes, size);
    c->size += size;
}

static void collect_number(struct collection *c, uint32_t value) {
    collect_bytes(c, (uint8_t[]){(uint8_t)(value >> 24), (uint8_t)(value >> 16), (uint8_t)(value >> 8), (uint8_t)value}, 4);
}

/* Nothing runs in the jail any more, so nothing changes under this walk; links and special files are never opened for long. */
static void collect_folder(struct collection *c, int folder, const char *prefix, int depth) {
    DIR *dir = folder < 0 ? NULL : fdopendir(folder);
    for (struct dirent *entry; dir && depth > 0 && !c->overflow && (entry = readdir(dir));) {
        char name[NAME_LIMIT + 2];
        int length = snprintf(name, sizeof name, "%s%s", prefix, entry->d_name);
        if (length > NAME_LIMIT || !name_is_fine(name)) continue; /* "." and ".." as well */
        int fd = openat(dirfd(dir), entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        struct stat about = {0};
        if (fd < 0) continue;
        if (fstat(fd, &about) == 0 && S_ISDIR(about.st_mode) && length < NAME_LIMIT) {
            strcat(name, "/");
            collect_folder(c, fd, name, depth - 1); /* closes it */
            continue;
        }
        if (S_ISREG(about.st_mode)) {
            collect_number(c, (uint32_t)length);
            collect_bytes(c, name, (size_t)length);
            collect_number(c, about.st_mode & 0777);
            collect_number(c, (uint32_t)about.st_size);
            if ((uint64_t)about.st_size > c->limit - c->size) c->overflow = true;
            if (!c->overflow) c->size += read_all(fd, c->bytes + c->size, (size_t)about.st_size);
        }
        close(fd);
    }
    if (dir) closedir(dir);
}

static void send_collection(const struct job *job, const struct pipes *p) {
    struct collection c = {.limit = job->collect_bytes};
    c.bytes = mmap(NULL, c.limit + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    must(p, c.bytes != MAP_FAILED, "memory to collect");
    collect_folder(&c, open(job->collect, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), "", FOLDER_DEPTH);
    struct note note = {.kind = NOTE_COLLECTED, .status = c.overflow, .number = c.overflow ? 0 : c.size};
    must(p, write_all(p->note, &note, sizeof note) && write_all(p->note, c.bytes, note.number), "sending what was collected");
}

__attribute__((noreturn)) static void be_init(const struct job *job, const struct pipes *p) {
    const int ours[] = {runner_in, runner_out, proc_dir, cgroup.cpu, cgroup.oom};
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++) close(ours[i]);
    char map[64];
    must(p, prctl(PR_SET_DUMPABLE, 1) == 0, "dumpable"); /* else these files belong to root */
    must(p, write_file("/proc/self/setgroups", "deny"), "setgroups");
    snprintf(map, sizeof map, "%u %u 1\n", own_uid, own_uid);
    must(p, write_file("/proc/self/uid_map", map), "uid_map");
    snprintf(map, sizeof map, "%u %u 1\n", own_gid, own_gid);
    must(p, write_file("/proc/self/gid_map", map), "gid_map");
    must(p, write_file("/proc/self/oom_score_adj", "1000"), "oom_score_adj");
    must(p, prctl(PR_SET_DUMPABLE, 0) == 0, "dumpable");
    must(p, sethostname("sandbox", 7) == 0, "host name");
    build_tree(job, p);
    write_files(job, p);

    pid_t program = fork();
    must(p, program >= 0, "fork");
    if (program == 0) become_program(job, p);
    close(p->in);
    close(p->out);
    close(p->err);
    int status;
    for (pid_t pid; (pid = waitpid(-1, &status, 0)) != program;) must(p, pid > 0 || errno == EINTR, "waitpid");
    struct note ended = {.kind = NOTE_ENDED, .status = (uint32_t)status, .number = now_us()};
    do kill(-1, SIGKILL);
    while (waitpid(-1, &status, __WALL) > 0 || errno == EINTR);
    struct rusage reaped;
    getrusage(RUSAGE_CHILDREN, &reaped);
    ended.cpu_us = (uint64_t)(reaped.ru_utime.tv_sec + reaped.ru_stime.tv_sec) * 1000000 +
        (uint64_t)(reaped.ru_utime.tv_usec + reaped.ru_stime.tv_usec);
    must(p, write_all(p->note, &ended, sizeof ended), "last note");
    if (*job->collect) send_collection(job, p);
    _exit(0);
}

/* ---------------------------------------------------------------- one run, from outside ---------------------------------- */

struct stream { int fd; uint8_t *bytes; size_t size, room, limit; bool open, cut; };

/* Reads what is there, keeps what fits below the limit. At most a megabyte a call, so that the clocks are looked at. */
static void drain(struct stream *s) {
    static uint8_t scratch[65536];
    for (size_t total = 0; s->open && total < 1 << 20;) {
        if (s->size == s->room && s->room < s->limit) {
            s->room = s->room ? s->room * 2 : 4096;
            if (s->room > s->limit) s->room = s->limit;
            s->bytes = realloc(s->bytes, s->room);
            if (!s->bytes) fault("no memory for %zu bytes of output", s->room);
        }
        bool full = s->size == s->room;
        ssize_t n = full ? read(s->fd, scratch, sizeof scratch) : read(s->fd, s->bytes + s->size, s->room - s->size);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) return;
        if (n <= 0) {
            s->open = false;
            return;
        }
        if (full) s->cut = true;
        else s->size += (size_t)n;
        total += (size_t)n;
    }
}

static void drain_all(struct stream *s) {
    for (size_t before = s->limit + 1; s->open && !s->cut && before != s->size;) {
        before = s->size;
        drain(s);
    }
}

struct jail {
    pid_t init;
    int go;
    struct stream out, err, notes;
    size_t seen; /* of the notes */
    bool ready, ended;
    uint64_t own_cpu_us; /* of the program's process before it became the program */
    struct note end;
    size_t collected_at, collected_size; /* in the notes */
    bool collect_overflow;
};

struct result { /* facts first; the outcome follows from them */
    bool ended, oom, out_cut;
    int status;
    uint64_t cpu_us, wall_us, peak;
};

static void open_pipe(int *read_end, int *write_end, bool supervisor_reads) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) fault("pipe: %s", strerror(errno));
    if (supervisor_reads && fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) fault("pipe: %s", strerror(errno));
    *read_end = ends[0];
    *write_end = ends[1];
}

/* The program's standard input: complete, and nobody can write to it. */
static int sealed_input(const uint8_t *bytes, size_t size) {
    char path[32];
    int writable = memfd_create("stdin", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (writable < 0 || !write_all(writable, bytes, size) ||
        fcntl(writable, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        fault("standard input: %s", strerror(errno));
    snprintf(path, sizeof path, "/proc/self/fd/%d", writable);
    int readable = open(path, O_RDONLY | O_CLOEXEC);
    if (readable < 0) fault("standard input: %s", strerror(errno));
    close(writable);
    return readable;
}

static void start_jail(struct jail *j, const struct job *job, int input) {
    struct pipes p = {.in = input};
    *j = (struct jail){.out = {.limit = job->limits.out, .open = true}, .err = {.limit = job->limits.err, .open = true},
                       .notes = {.limit = 4 * sizeof(struct note) + job->collect_bytes, .open = true}};
    open_pipe(&j->out.fd, &p.out, true);
    open_pipe(&j->err.fd, &p.err, true);
    open_pipe(&j->notes.fd, &p.note, true);
    open_pipe(&p.go, &j->go, false);
    const unsigned long namespaces = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET |
        CLONE_NEWCGROUP;
    j->init = (pid_t)syscall(SYS_clone, namespaces | SIGCHLD, NULL, NULL, NULL, NULL);
    if (j->init < 0) fault("clone: %s", strerror(errno));
    if (j->init == 0) be_init(job, &p);
    const int theirs[] = {p.in, p.out, p.err, p.note, p.go};
    for (size_t i = 0; i < sizeof theirs / sizeof *theirs; i++) close(theirs[i]);
}

static void read_notes(struct jail *j) {
    drain(&j->notes);
    while (!j->collected_at && j->notes.size - j->seen >= sizeof(struct note)) {
        struct note note;
        memcpy(&note, j->notes.bytes + j->seen, sizeof note);
        if (note.kind == NOTE_FAILED) fault("jail: %.31s: %s", note.step, strerror((int)note.status));
        if (note.kind == NOTE_READY) {
            j->ready = true;
            j->own_cpu_us = note.cpu_us;
        } else if (note.kind == NOTE_ENDED) {
            j->ended = true;
            j->end = note;
        } else if (note.number <= j->notes.size - j->seen - sizeof note) {
            j->collected_at = j->seen + sizeof note;
            j->collected_size = note.number;
            j->collect_overflow = note.status != 0;
        } else if (j->notes.open) {
            return; /* the rest of what was collected is on its way */
        } else {
            fault("jail: init died while collecting");
        }
        j->seen += sizeof note;
    }
}

static bool runner_is_gone(void) {
    int unread = 0;
    struct pollfd in = {.fd = runner_in};
    return poll(&in, 1, 0) == 1 && (in.revents & (POLLHUP | POLLERR)) && ioctl(runner_in, FIONREAD, &unread) == 0 && unread == 0;
}

/* Waits for something to read, or for the time to pass. */
static void wait_for(struct jail *j, uint64_t microseconds) {
    struct pollfd fds[] = {{j->notes.open ? j->notes.fd : -1, POLLIN, 0}, {j->out.open ? j->out.fd : -1, POLLIN, 0},
                           {j->err.open ? j->err.fd : -1, POLLIN, 0}};
    struct timespec timeout = {(time_t)(microseconds / 1000000), (long)(microseconds % 1000000) * 1000};
    ppoll(fds, 3, &timeout, NULL);
    if (fds[1].revents) drain(&j->out);
    if (fds[2].revents) drain(&j->err);
    if (fds[0].revents) read_notes(j);
}

static void end_jail(struct jail *j) {
    int status;
    kill(j->init, SIGKILL); /* a zombie by now, or something that must die */
    while (waitpid(j->init, &status, 0) < 0 && errno == EINTR) {}
    while (waitpid(-1, &status, WNOHANG) > 0) {}
}

/* How long until the next look: short at first, so that short runs are seen too; then so that looking stays below 1/40. */
static uint64_t pause_after(uint64_t elapsed, uint64_t cost) {
    uint64_t pause = elapsed < 30000 ? 1000 : elapsed < 200000 ? 2000 : elapsed < 1000000 ? 5000 : 10000;
    if (pause < cost * 40) pause = cost * 40;
    return pause < 10000 ? pause : 10000;
}

static void watch(struct jail *j, const struct job *job, const struct run *run, struct result *r, uint64_t cpu_start) {
    uint64_t start = now_us(), next = start + 1000, deadline = UINT64_MAX;
    bool killed = false;
    if (write(j->go, "g", 1) != 1) fault("start: %s", strerror(errno));
    while (j->notes.open) {
        uint64_t now = now_us();
        wait_for(j, j->ended || killed ? 10000 : next > now ? next - now : 0);
        now = now_us();
        if (now > deadline) fault("jail: %s", killed ? "cannot be killed" : "collecting takes too long");
        if (j->ended && deadline == UINT64_MAX) { /* the figures are final; what follows is collecting */
            r->cpu_us = jail_clock_us(cpu_start);
            r->wall_us = j->end.number - start;
            deadline = now + SETUP_US;
        }
        if (j->ended || killed || (now < next && !j->out.cut)) continue;
        uint64_t resident = look_around(j->init).resident;
        if (resident > r->peak) r->peak = resident;
        r->cpu_us = jail_clock_us(cpu_start);
        r->wall_us = now - start;
        if (r->peak > job->limits.memory || r->cpu_us > run->cpu_us || r->wall_us > run->wall_us || j->out.cut) {
            kill(j->init, SIGKILL);
            killed = true;
            deadline = now + SETUP_US;
        }
        if (runner_is_gone()) {
            end_jail(j);
            _exit(0);
        }
        next = now + pause_after(r->wall_us, now_us() - now);
    }
    end_jail(j);
    uint64_t reaped = j->end.cpu_us > j->own_cpu_us ? j->end.cpu_us - j->own_cpu_us : 0;
    if (!j->ended) r->cpu_us = jail_clock_us(cpu_start);
    if (r->cpu_us < reaped) r->cpu_us = reaped;
}

/* Runs once, and leaves pipes and buffers for the caller to use and to release. */
static struct result run_in_jail(struct jail *j, const struct job *job, const struct run *run, int input) {
    struct result r = {0};
    uint64_t oom_before = oom_events(), give_up = now_us() + SETUP_US;
    start_jail(j, job, input);
    while (!j->ready) {
        if (!j->notes.open) fault("jail: init ended during set-up%s", oom_events() != oom_before ? " (out of memory)" : "");
        if (now_us() > give_up) fault("jail: not ready after %u s", (unsigned)(SETUP_US / 1000000));
        wait_for(j, 100000);
    }
    watch(j, job, run, &r, jail_clock_us(0));
    drain_all(&j->out);
    drain_all(&j->err);
    r.ended = j->ended;
    r.status = (int)j->end.status;
    r.oom = oom_events() != oom_before;
    r.out_cut = j->out.cut;
    return r;
}

static void release_jail(struct jail *j) {
    const int fds[] = {j->out.fd, j->err.fd, j->notes.fd, j->go};
    for (size_t i = 0; i < sizeof fds / sizeof *fds; i++) close(fds[i]);
    free(j->out.bytes);
    free(j->err.bytes);
    free(j->notes.bytes);
}

static enum outcome outcome_of(const struct result *r, const struct job *job, const struct run *run) {
    if (r->out_cut) return OUTPUT_LIMIT;
    if (r->oom || r->peak > job->limits.memory) return MEMORY_LIMIT;
    if (r->cpu_us > run->cpu_us) return CPU_LIMIT;
    if (r->wall_us > run->wall_us) return WALL_LIMIT;
    if (!r->ended) fault("jail: init died");
    return WIFSIGNALED(r->status) ? SIGNALED : EXITED;
}

/* ---------------------------------------------------------------- what the supervisor says ------------------------------- */

static void say_ready(const char *reason) {
    struct out o;
    start_frame(&o, READY);
    put(&o, PROTOCOL_VERSION, 4);
    put(&o, (uint64_t)cgroup.version, 1);
    put(&o, read_limit(CGROUP[cgroup.version].memory), 8);
    put(&o, read_limit(CGROUP[cgroup.version].pids), 8);
    put(&o, reason == NULL, 1);
    put_text(&o, reason ? reason : "");
    send_frame(&o, 0);
}

static uint32_t count_collected(const struct jail *j, const uint8_t *collected) {
    uint32_t count = 0, size;
    struct cursor c = {collected, collected + j->collected_size, false};
    for (; c.at < c.end && !c.bad; count++) {
        take_bytes(&c, &size);
        take(&c, 4);
        take_bytes(&c, &size);
    }
    if (c.bad) fault("jail: what was collected is malformed");
    return count;
}

static void say_report(const struct jail *j, const struct job *job, const struct run *run, const struct result *r) {
    enum outcome outcome = outcome_of(r, job, run);
    const uint8_t *collected = j->notes.bytes + j->collected_at;
    uint32_t files = count_collected(j, collected);
    struct out o, middle = {.size = 0}, last = {.size = 0};
    start_frame(&o, REPORT);
    put(&o, run->index, 4);
    put(&o, outcome, 1);
    put(&o, outcome == EXITED ? (uint64_t)WEXITSTATUS(r->status) : 0, 4);
    put(&o, outcome == SIGNALED ? (uint64_t)WTERMSIG(r->status) : 0, 4);
    put(&o, r->cpu_us, 8);
    put(&o, r->wall_us, 8);
    put(&o, r->peak, 8);
    put(&o, (r->out_cut ? STDOUT_TRUNCATED : 0u) | (j->err.cut ? STDERR_TRUNCATED : 0u) | (r->oom ? OOM_EVENT : 0u) |
        (j->collect_overflow ? COLLECT_OVERFLOW : 0u), 1);
    put(&o, j->out.size, 4);
    put(&middle, j->err.size, 4);
    put(&last, files, 4);
    if (!send_frame(&o, j->out.size + middle.size + j->err.size + last.size + j->collected_size) ||
        !write_all(runner_out, j->out.bytes, j->out.size) || !write_all(runner_out, middle.bytes, middle.size) ||
        !write_all(runner_out, j->err.bytes, j->err.size) || !write_all(runner_out, last.bytes, last.size) ||
        !write_all(runner_out, collected, j->collected_size))
        _exit(0); /* nobody listens any more */
}

struct traces { uint64_t mounts; int descriptors; };

static struct traces traces(void) { return (struct traces){mounts_hash(), open_descriptors()}; }

static void say_job_done(const struct traces *clean) {
    struct traces found = traces();
    uint32_t processes = look_around(0).processes;
    const char *left = processes ? "a process" : found.mounts != clean->mounts ? "a mount" :
        found.descriptors != clean->descriptors ? "a descriptor" : "";
    struct out o;
    start_frame(&o, JOB_DONE);
    put(&o, *left == 0, 1);
    put_text(&o, left);
    send_frame(&o, 0);
}

/* ---------------------------------------------------------------- the conversation --------------------------------------- */

/* Proves, before the first job, that a jail can be made here and that it is counted and limited. */
static void probe(void) {
    struct utsname kernel;
    unsigned major = 0, minor = 0;
    const char *missing = open_cgroup();
    if (missing) fault("%s", missing);
    if (uname(&kernel) != 0 || sscanf(kernel.release, "%u.%u", &major, &minor) != 2 || major * 1000 + minor < 5014)
        fault("the kernel is too old for limits per user namespace (expected: >= 5.14)");
    if (own_uid == 0) fault("the supervisor runs as root (expected: an ordinary user)");
    char *argv[] = {(char[]){"/bin/true"}, NULL}, *environment[] = {NULL};
    struct job job = {.argv = argv, .environment = environment, .collect = "",
        .limits = {.memory = 64 << 20, .processes = 4, .file_size = 1 << 20, .work_bytes = 1 << 20, .work_inodes = 64,
                   .open_files = 64, .stack = 8 << 20, .out = 4096, .err = 4096}};
    struct run run = {.cpu_us = 5000000, .wall_us = 5000000};
    struct jail jail;
    struct result result = run_in_jail(&jail, &job, &run, sealed_input(NULL, 0));
    if (outcome_of(&result, &job, &run) != EXITED || WEXITSTATUS(result.status) != 0)
        fault("/bin/true does not work in a jail: %.*s", (int)jail.err.size, (const char *)jail.err.bytes);
    release_jail(&jail);
}

static void run_one(const struct job *job, uint8_t *frame, size_t size) {
    struct run run;
    struct jail jail;
    const char *wrong = parse_run(&run, frame, size);
    if (wrong) fault("%s", wrong);
    int input = sealed_input(run.input, run.input_size);
    munmap(frame, size + 1);
    struct result result = run_in_jail(&jail, job, &run, input);
    say_report(&jail, job, &run, &result);
    release_jail(&jail);
}

__attribute__((noreturn)) static void converse(const struct traces *clean) {
    struct job job = {0};
    for (;;) {
        uint8_t head[5];
        size_t got = read_all(runner_in, head, sizeof head);
        if (got == 0) _exit(0);
        struct cursor c = {head, head + got, false};
        uint64_t length = take(&c, 4), type = take(&c, 1);
        if (c.bad) fault("the input ended inside a frame");
        if (length == 0 || length > FRAME_LIMIT) fault("frame of %llu bytes (expected: 1 to 64 MiB)", (unsigned long long)length);
        size_t size = length - 1;
        uint8_t *frame = mmap(NULL, size + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (frame == MAP_FAILED) fault("memory for a frame: %s", strerror(errno));
        if (read_all(runner_in, frame, size) != size) fault("the input ended inside a frame");
        if (type == JOB && !job.argv) {
            const char *wrong = parse_job(&job, frame, size + 1, size);
            if (wrong) fault("%s", wrong);
        } else if (type == RUN && job.argv) {
            run_one(&job, frame, size);
        } else if (type == END && job.argv && size == 0) {
            munmap(frame, size + 1);
            forget_job(&job);
            say_job_done(clean);
        } else {
            fault("frame of type %llu is not expected %s a job", (unsigned long long)type, job.argv ? "inside" : "outside");
        }
    }
}

int main(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    signal(SIGPIPE, SIG_IGN);
    runner_in = fcntl(0, F_DUPFD_CLOEXEC, 200);
    runner_out = fcntl(1, F_DUPFD_CLOEXEC, 200);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    proc_dir = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    own_uid = geteuid();
    own_gid = getegid();
    probing = true;
    if (runner_in < 0 || runner_out < 0 || dup2(null, 0) != 0 || dup2(null, 1) != 1 || proc_dir < 0 || close(null) != 0)
        fault("descriptors: %s", strerror(errno));
    prctl(PR_SET_DUMPABLE, 0);
    build_filter();
    probe();
    say_ready(NULL);
    probing = false;
    struct traces clean = traces();
    converse(&clean);
}
