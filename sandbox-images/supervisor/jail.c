/* The jail from inside: made by the first process of fresh namespaces, which then is the init of it. */
#define _GNU_SOURCE
#include "jail.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <linux/sched.h>
#include <linux/securebits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { FOLDER_DEPTH = 32 };

const unsigned long JAIL_NAMESPACES = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS |
    CLONE_NEWCGROUP;

static uid_t own_uid; /* set once by prepare_jails */
static gid_t own_gid;
static bool without_jails;

void fail(const struct pipes *p, const char *step) {
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
}

static void set_limits(const struct job *job, const struct pipes *p) {
    const struct limits *l = &job->limits;
    const struct { __rlimit_resource_t resource; rlim_t value; const char *name; } LIMITS[] = {
        {RLIMIT_NPROC, l->processes + (rlim_t)1, "limit of processes"}, /* init lives in the namespace too, or the supervisor */
        {RLIMIT_FSIZE, l->file_size, "limit of a file's size"},
        {RLIMIT_NOFILE, l->open_files, "limit of descriptors"},
        {RLIMIT_STACK, l->stack ? l->stack : RLIM_INFINITY, "limit of the stack"},
        {RLIMIT_CORE, 1, "limit of core files"}, /* not 0: only 1 keeps the host's crash handler out as well */
        {RLIMIT_MEMLOCK, 65536, "limit of locked memory"},
        {RLIMIT_MSGQUEUE, 0, "limit of message queues"},
        {RLIMIT_SIGPENDING, 256, "limit of pending signals"}, /* timers, too; else one for all containers of this user */
        {RLIMIT_RTPRIO, 0, "limit of priority"},
        {RLIMIT_NICE, 0, "limit of niceness"},
    };
    for (size_t i = 0; i < sizeof LIMITS / sizeof *LIMITS; i++) {
        struct rlimit both = {LIMITS[i].value, LIMITS[i].value};
        must(p, setrlimit(LIMITS[i].resource, &both) == 0, LIMITS[i].name);
    }
}

static void drop_capabilities(const struct pipes *p) {
    const unsigned long locked = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP | SECBIT_NO_SETUID_FIXUP_LOCKED |
        SECBIT_KEEP_CAPS_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
    must(p, prctl(PR_SET_SECUREBITS, locked) == 0, "securebits");
    must(p, prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) == 0, "ambient capabilities");
    for (int cap = 0; prctl(PR_CAPBSET_READ, cap) >= 0; cap++)
        must(p, prctl(PR_CAPBSET_DROP, cap) == 0, "bounding set");
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0, 0, 0}, {0, 0, 0}};
    must(p, syscall(SYS_capset, &header, none) == 0, "capabilities");
}

/* Only in a user namespace of its own is there any capability: the supervisor has proven that its container has none. */
static void give_up_power(const struct pipes *p) {
    if (!without_jails) drop_capabilities(p);
    must(p, prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs");
    must(p, enter_filter(), "system-call filter");
}

/* What was open before belongs to nobody in a program that is executed; one that is forked closes what it must by itself. */
static void enter_program(const struct job *job, const struct pipes *p) {
    must(p, setsid() >= 0, "session");
    must(p, dup2(p->in, 0) == 0 && dup2(p->out, 1) == 1 && dup2(p->err, 2) == 2, "standard descriptors");
    const int used_up[] = {p->in, p->out, p->err};
    for (size_t i = 0; i < sizeof used_up / sizeof *used_up; i++) close(used_up[i]);
    must(p, syscall(SYS_close_range, 3u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) == 0, "other descriptors");
    umask(022);
    set_limits(job, p);
    if (job->how == FORK) must(p, prctl(PR_SET_DUMPABLE, 1) == 0, "dumpable"); /* as every program that was executed */
    give_up_power(p);
    struct note ready = {.kind = NOTE_READY, .cpu_us = clock_us(CLOCK_PROCESS_CPUTIME_ID)};
    char go;
    must(p, write_all(p->note, &ready, sizeof ready) && read(p->go, &go, 1) == 1, "start");
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

void send_collection(const struct job *job, const struct pipes *p) {
    struct collection c = {.limit = job->collect_bytes};
    c.bytes = mmap(NULL, c.limit + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    must(p, c.bytes != MAP_FAILED, "memory to collect");
    struct open_how how = {.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
    collect_folder(&c, (int)syscall(SYS_openat2, AT_FDCWD, job->collect, &how, sizeof how), "", FOLDER_DEPTH);
    struct note note = {.kind = NOTE_COLLECTED, .status = c.overflow, .number = c.overflow ? 0 : c.size};
    must(p, write_all(p->note, &note, sizeof note) && write_all(p->note, c.bytes, note.number), "sending what was collected");
    munmap(c.bytes, c.limit + 1); /* the memory may be an interpreter's, too */
}

/* When memory runs out, a program goes before the supervisor does. */
static void offer_to_the_kernel(const struct pipes *p) {
    must(p, write_file("/proc/self/oom_score_adj", "1000"), "oom_score_adj");
}

static void map_identity(const struct pipes *p) {
    char map[64];
    must(p, prctl(PR_SET_DUMPABLE, 1) == 0, "dumpable"); /* else these files belong to root */
    must(p, write_file("/proc/self/setgroups", "deny"), "setgroups");
    snprintf(map, sizeof map, "%u %u 1\n", own_uid, own_uid);
    must(p, write_file("/proc/self/uid_map", map), "uid_map");
    snprintf(map, sizeof map, "%u %u 1\n", own_gid, own_gid);
    must(p, write_file("/proc/self/gid_map", map), "gid_map");
    offer_to_the_kernel(p);
    must(p, prctl(PR_SET_DUMPABLE, 0) == 0, "dumpable");
}

__attribute__((noreturn)) static void be_init(const struct job *job, const struct pipes *p, pid_t program) {
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

/* A process that is about to execute something needs no copy of this one's memory; it borrows it until then. */
__attribute__((noinline)) static pid_t start_to_execute(const struct job *job, const struct pipes *p, void (*execute)(const struct job *, const struct pipes *)) {
    pid_t program = vfork();
    if (program == 0) {
        enter_program(job, p);
        execute(job, p);
    }
    return program;
}

void enter_jail(const struct job *job, const struct pipes *p, void (*shed)(void), void (*execute)(const struct job *, const struct pipes *)) {
    shed();
    map_identity(p);
    must(p, sethostname("sandbox", 7) == 0, "host name");
    build_tree(job, p);
    write_files(job, p);
    pid_t program = execute ? start_to_execute(job, p, execute) : fork();
    must(p, program >= 0, "fork");
    struct note parted = {.kind = NOTE_PARTED};
    if (program > 0 && !execute) must(p, write_all(p->note, &parted, sizeof parted), "note of the fork");
    if (program > 0) be_init(job, p, program);
    enter_program(job, p);
}

void enter_container(const struct job *job, const struct pipes *p, void (*shed)(void), void (*execute)(const struct job *, const struct pipes *)) {
    sigset_t none;
    shed();
    sigemptyset(&none);
    must(p, sigprocmask(SIG_SETMASK, &none, NULL) == 0, "signals");
    must(p, prctl(PR_SET_DUMPABLE, 1) == 0, "dumpable"); /* see map_identity */
    offer_to_the_kernel(p);
    must(p, prctl(PR_SET_DUMPABLE, 0) == 0, "dumpable");
    must(p, chdir("/work") == 0, "chdir /work");
    umask(0);
    write_files(job, p);
    enter_program(job, p);
    execute(job, p);
    _exit(127);
}

void prepare_jails(bool in_container) {
    own_uid = geteuid();
    own_gid = getegid();
    without_jails = in_container;
    build_filter(in_container);
}
