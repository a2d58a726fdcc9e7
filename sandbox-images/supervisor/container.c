/*
 * The container without jails.
 *
 * THEORY OF OPERATION
 *
 * Where the host forbids namespaces, the container is the jail: it serves one submission, and the supervisor, its process 1, does
 * what a jail's init and a jail's end do elsewhere. The program sees the supervisor and is of the same user, so:
 *
 *   it cannot be signalled   process 1 gets no signal from inside its namespace but those it asked for. It asked for SIGCHLD, by
 *                            descriptor and not by handler: a forged one makes it look, and find nothing
 *   it cannot be seen into   it is not dumpable: its memory, descriptors and environment in /proc are root's, and so are the files
 *                            there that can be written to
 *   it cannot be starved     the program may not change anybody's priority or processors (filter.c)
 *
 * The user is the container's own, which is proven at the start: what the kernel counts for each user, processes and pending
 * signals among it, is counted for this container, as it is for a user namespace.
 *
 * Between two runs: kill everybody until the kernel finds nobody to kill, which is the proof that nobody is left; then empty the
 * folders, and compare what their file systems hold with what they held at the start, which is the proof that nothing is. No path
 * of the program's is followed: each step goes from a descriptor to a name in it, and a link is removed like any file.
 */
#define _GNU_SOURCE
#include "container.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const uint64_t EMPTYING_US = 5000000, SETTLING_US = 2000000;

static struct folder { const char *path; mode_t mode; int fd; struct statfs clean; } folders[] = {
    {"/work", 0755, -1, {0}}, {"/tmp", 01777, -1, {0}}, {"/dev/shm", 01777, -1, {0}}};
enum { FOLDERS = sizeof folders / sizeof *folders };
static int ended = -1;

int endings(void) { return ended; }

/* ---------------------------------------------------------------- processes ---------------------------------------------- */

bool reap(pid_t program, int *status) {
    struct signalfd_siginfo told;
    bool found = false;
    int one;
    while (read(ended, &told, sizeof told) > 0) {}
    for (pid_t pid; (pid = waitpid(-1, &one, WNOHANG | __WALL)) > 0;) {
        if (pid != program) continue;
        *status = one;
        found = true;
    }
    return found;
}

bool kill_everybody(uint64_t patience) {
    int status;
    for (uint64_t give_up = now_us() + patience; kill(-1, SIGKILL) == 0 || errno != ESRCH;) {
        struct pollfd news = {.fd = ended, .events = POLLIN};
        if (now_us() > give_up) return false;
        poll(&news, 1, 10);
        reap(0, &status);
    }
    return true;
}

uint64_t reaped_us(void) {
    struct rusage all;
    getrusage(RUSAGE_CHILDREN, &all);
    return (uint64_t)(all.ru_utime.tv_sec + all.ru_stime.tv_sec) * 1000000 + (uint64_t)(all.ru_utime.tv_usec + all.ru_stime.tv_usec);
}

/* ---------------------------------------------------------------- folders ------------------------------------------------ */

typedef bool removal(int folder, const char *name, int top, unsigned *fresh);

static bool each_entry(int folder, removal *remove, int top, unsigned *fresh, bool *found) {
    char entries[8192];
    *found = false;
    if (lseek(folder, 0, SEEK_SET) != 0) return false;
    for (long n; (n = syscall(SYS_getdents64, folder, entries, sizeof entries)) != 0;) {
        if (n < 0) return false;
        for (long at = 0; at < n;) {
            struct dirent64 *entry = (struct dirent64 *)(entries + at);
            at += entry->d_reclen;
            if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
            *found = true;
            if (!remove(folder, entry->d_name, top, fresh)) return false;
        }
    }
    return true;
}

/* A folder in a folder goes up to `top`, under a name that is free there: so no depth needs a stack. */
static bool lift(int folder, const char *name, int top, unsigned *fresh) {
    if (unlinkat(folder, name, 0) == 0) return true;
    if (fchmodat(folder, name, 0700, 0) != 0) return false;
    if (unlinkat(folder, name, AT_REMOVEDIR) == 0) return true;
    for (char free_name[16];;) {
        snprintf(free_name, sizeof free_name, "%u", (*fresh)++);
        if (renameat2(folder, name, top, free_name, RENAME_NOREPLACE) == 0) return true;
        if (errno != EEXIST) return false;
    }
}

static bool remove_at_top(int top, const char *name, int same, unsigned *fresh) {
    bool found;
    if (unlinkat(top, name, 0) == 0) return true;
    if (fchmodat(top, name, 0700, 0) != 0) return false; /* a folder: it would have gone, were it anything else */
    int folder = openat(top, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    bool done = folder >= 0 && each_entry(folder, lift, same, fresh, &found);
    if (folder >= 0) close(folder);
    if (done) unlinkat(top, name, AT_REMOVEDIR); /* else it goes in the next round */
    return done;
}

static bool empty(int top) {
    bool found = true;
    unsigned fresh = 0;
    for (uint64_t give_up = now_us() + EMPTYING_US; found;)
        if (now_us() > give_up || !each_entry(top, remove_at_top, top, &fresh, &found)) return false;
    return true;
}

/* A file on its way between two sockets that nobody holds any more is given up when the kernel looks for such, which it does
 * when some socket is closed. */
static void close_some_socket(void) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return;
    close(pair[0]);
    close(pair[1]);
}

static bool is_clean(const struct folder *f) {
    struct statfs now;
    for (uint64_t give_up = now_us() + SETTLING_US;; usleep(1000)) {
        if (fstatfs(f->fd, &now) != 0) return false;
        if (now.f_bfree == f->clean.f_bfree && now.f_ffree == f->clean.f_ffree) return true;
        if (now_us() > give_up) return false;
        close_some_socket();
    }
}

/* Mode and times as well: they are as good for leaving a message as a file. */
static bool restore(const struct folder *f) {
    const struct timespec never[2] = {{0, 0}, {0, 0}};
    return fchmod(f->fd, 0700) == 0 && empty(f->fd) && fchmod(f->fd, f->mode) == 0 && futimens(f->fd, never) == 0;
}

const char *empty_folders(void) {
    for (const struct folder *f = folders; f < folders + FOLDERS; f++)
        if (!restore(f) || !is_clean(f)) return f->path;
    return NULL;
}

static void open_folder(struct folder *f) {
    f->fd = open(f->path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (f->fd < 0 || fstatfs(f->fd, &f->clean) != 0) fault("%s: %s", f->path, strerror(errno));
    if (f->clean.f_type != TMPFS_MAGIC) fault("%s is no file system of its own (expected: a tmpfs)", f->path);
    if (f->clean.f_blocks == 0 || f->clean.f_files == 0) fault("%s has no limit of size or number of files", f->path);
    if ((f->clean.f_flags & (ST_NOSUID | ST_NODEV)) != (ST_NOSUID | ST_NODEV)) fault("%s is not mounted nosuid and nodev", f->path);
    if (!restore(f) || fstatfs(f->fd, &f->clean) != 0) fault("%s cannot be emptied: %s", f->path, strerror(errno));
}

static uint64_t bytes_of(const struct folder *f) { return (uint64_t)f->clean.f_blocks * (uint64_t)f->clean.f_bsize; }

void limits_of_folders(struct limits *limits) {
    limits->work_bytes = bytes_of(folders);
    limits->work_inodes = (uint32_t)folders->clean.f_files;
}

void require_folders(const struct limits *limits) {
    for (const struct folder *f = folders; f < folders + FOLDERS; f++)
        if (bytes_of(f) != limits->work_bytes || f->clean.f_files != limits->work_inodes)
            fault("%s holds %llu bytes in %llu files (expected: the job's %llu in %u)", f->path, (unsigned long long)bytes_of(f),
                  (unsigned long long)f->clean.f_files, (unsigned long long)limits->work_bytes, limits->work_inodes);
}

/* ---------------------------------------------------------------- at the start ------------------------------------------- */

static pid_t clone_with(unsigned long flags) {
    return (pid_t)syscall(SYS_clone, flags | SIGCHLD, NULL, NULL, NULL, NULL);
}

static void require_no_namespaces(void) {
    pid_t child = clone_with(CLONE_NEWUSER);
    if (child == 0) _exit(0);
    if (child > 0) fault("namespaces can be made in a container that is to have none (expected: seccomp-container.json)");
}

static void require_no_kernel_objects(void) {
    int terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal >= 0) fault("terminals can be opened, of which the host has a number (expected: /dev/pts covered)");
    if (access("/dev/mqueue", W_OK) == 0) fault("message queues can be made (expected: /dev/mqueue covered)");
}

/* With room for three processes of this user a third one can be made: this is the first, and there is none elsewhere. */
static void require_own_user(void) {
    const struct rlimit three = {3, 3};
    int status = 0;
    pid_t second = clone_with(0);
    if (second == 0) {
        if (setrlimit(RLIMIT_NPROC, &three) != 0) _exit(1);
        pid_t third = clone_with(0);
        if (third == 0) _exit(0);
        _exit(third > 0 && waitpid(third, NULL, 0) == third ? 0 : 1);
    }
    if (second < 0 || waitpid(second, &status, 0) != second) fault("clone: %s", strerror(errno));
    if (status != 0) fault("user %u has processes elsewhere (expected: one user for each container)", geteuid());
}

void open_container(void) {
    sigset_t children;
    if (getpid() != 1) fault("the supervisor is process %d (expected: 1)", getpid()); /* it kills everybody it sees */
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, NULL);
    ended = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    if (ended < 0) fault("signalfd: %s", strerror(errno));
    require_no_namespaces();
    require_no_kernel_objects();
    require_own_user();
    for (struct folder *f = folders; f < folders + FOLDERS; f++) open_folder(f);
}
