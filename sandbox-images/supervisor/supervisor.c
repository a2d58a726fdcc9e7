/*
 * The supervisor: process 1 of an unprivileged container. It runs programs nobody trusts and reports what happened to them.
 *
 * THEORY OF OPERATION
 *
 * The runner talks to the supervisor in frames over the container's standard input and output (see ../PROTOCOL.md). A JOB
 * says what to run; each RUN of it happens in a jail of its own, which lives for that one run:
 *
 *     supervisor          process 1 of the container; no capability; holds the only descriptors to the runner
 *       ├─ init           process 1 of fresh user, pid, mount, ipc, uts and cgroup namespaces; builds the jail, reaps it
 *       │    └─ program   no capability, no way to gain one, second system-call filter; knows descriptors 0, 1 and 2
 *       └─ interpreter    at most one, resident: has started and waits for the moment before it would open its script
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
 * Residents: starting an interpreter or a compiler can cost more than what it is started for. So one of them may stay.
 * An interpreter (FORK) never runs a line of a candidate's: for each RUN it is asked for a process in fresh namespaces, a child
 * of the supervisor's like any other init, which builds its jail and forks a copy that goes on from where the original waits
 * (fork/). A compiler (SERVER) lives in one long-lived jail and is asked over its standard input; it is thrown away, with the
 * container, at the first request that passes a limit or that it does not answer.
 *
 * Where the host forbids namespaces, the supervisor is started with the argument "container": then there is no init, the program
 * is a child of the supervisor's in the container itself, and container.c does what the end of a jail does elsewhere.
 *
 * Whatever cannot be set up is a FAULT that names the step, and the container is thrown away: no limit is ever skipped.
 */
#define _GNU_SOURCE
#include "container.h"
#include "counters.h"
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PROTOCOL_VERSION = 3 };
enum { JOB = 0x01, RUN = 0x02, END = 0x03, WARM = 0x04, READY = 0x81, REPORT = 0x82, JOB_DONE = 0x83, FAULT = 0x84, WARMED = 0x85 };
enum outcome { EXITED, SIGNALED, CPU_LIMIT, WALL_LIMIT, MEMORY_LIMIT, OUTPUT_LIMIT };
enum { APART_NOT, APART_BY_JAILS, APART_BY_CONTAINER };
enum { STDOUT_TRUNCATED = 1, STDERR_TRUNCATED = 2, OOM_EVENT = 4, COLLECT_OVERFLOW = 8, NOT_RUN = 16 };

static const uint64_t SETUP_US = 10000000; /* a jail that is not ready after this long never will be */
static const uint64_t WARMING_US = 60000000; /* nor a resident after this long */

static int runner_in, runner_out; /* set once by main; high numbers, close-on-exec */
static bool probing; /* before READY: a failure is its reason */
static bool alone; /* there are no jails: the container serves one submission */

/* ---------------------------------------------------------------- replies ------------------------------------------------ */

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

static void end_frame(struct out *o, size_t bytes_that_follow) {
    size_t end = o->size;
    o->size = 0;
    put(o, end - 4 + bytes_that_follow, 4);
    o->size = end;
}

static bool send_frame(struct out *o) {
    end_frame(o, 0);
    return write_all(runner_out, o->bytes, o->size);
}

/* At once where it fits: each piece would travel through the container engine by itself. */
static bool write_parts(struct iovec *parts, int count) {
    while (count > 0) {
        ssize_t n = writev(runner_out, parts, count);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        for (; count > 0 && (size_t)n >= parts->iov_len; parts++, count--) n -= (ssize_t)parts->iov_len;
        if (count > 0) *parts = (struct iovec){(uint8_t *)parts->iov_base + n, parts->iov_len - (size_t)n};
    }
    return true;
}

static void say_ready(const char *reason);

/* The supervisor's only way to fail: say why, and take the container down with it. */
void fault(const char *format, ...) {
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
    send_frame(&o);
    _exit(1);
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
    pid_t init; /* without jails the program itself */
    const struct job *job;
    bool running; /* without jails: its end is to be seen by the supervisor, who had reaped so much before */
    uint64_t reaped_before_us;
    int go;
    struct stream out, err, notes;
    size_t seen; /* of the notes */
    bool ready, ended;
    bool parted; /* FORK: init has done with forking, in memory that it shares with the interpreter, and may be killed */
    uint64_t own_cpu_us; /* of the program's process before it became the program */
    struct note checked; /* its kind is 0 until the source has been checked, where that is asked for */
    struct note end;
    size_t collected_at, collected_size; /* in the notes */
    bool collect_overflow;
};

struct result { /* facts first; the outcome follows from them */
    bool ended, oom, out_cut, not_run;
    int status;
    uint64_t check_us, cpu_us, wall_us, peak;
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

static struct { /* at most one */
    struct warm warm; /* its command is NULL when there is none */
    pid_t interpreter;
    int socket, job; /* FORK: where it is asked, and the frame of the present job; -1: none */
    bool ready;
    uint32_t jobs;    /* it has served */
    struct jail jail; /* SERVER */
    int requests;
    bool broken;
} resident = {.socket = -1, .job = -1, .requests = -1};

/* What a new process must not keep of the supervisor's. */
static void shed(void) {
    const int ours[] = {runner_in, runner_out, resident.socket, resident.job, resident.requests};
    close_counters();
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (ours[i] >= 0) close(ours[i]);
}

static void close_all(const struct pipes *p) {
    const int theirs[] = {p->in, p->out, p->err, p->note, p->go};
    for (size_t i = 0; i < sizeof theirs / sizeof *theirs; i++) close(theirs[i]);
}

static void execute(const struct job *job, const struct pipes *p) {
    signal(SIGPIPE, SIG_DFL); /* the only one the supervisor does not leave at its default */
    execve(job->argv[0], job->argv, job->environment);
    fail(p, "execve");
}

static pid_t clone_self(const struct job *job, const struct pipes *p) {
    pid_t init = (pid_t)syscall(SYS_clone, (alone ? 0 : JAIL_NAMESPACES) | SIGCHLD, NULL, NULL, NULL, NULL);
    if (init < 0) fault("clone: %s", strerror(errno));
    if (init == 0 && alone) enter_container(job, p, shed, execute);
    if (init == 0) enter_jail(job, p, shed, execute);
    return init;
}

static void await_interpreter(void) {
    struct pollfd answer = {.fd = resident.socket, .events = POLLIN};
    struct fork_reply ready;
    if (resident.ready) return;
    if (poll(&answer, 1, (int)(WARMING_US / 1000)) != 1 || recv(resident.socket, &ready, sizeof ready, 0) != sizeof ready)
        fault("the interpreter did not get ready");
    resident.ready = true;
}

/* Has the interpreter start the jail's init in its own memory. It becomes a child of the supervisor all the same. */
static pid_t clone_interpreter(const struct run *run, const struct pipes *p) {
    await_interpreter();
    struct fork_request request = {run->mode, (uint32_t)resident.warm.job.encoded_size};
    const int passed[FORK_DESCRIPTORS] = {resident.job, p->in, p->out, p->err, p->note, p->go};
    union { struct cmsghdr header; uint8_t bytes[CMSG_SPACE(sizeof passed)]; } control = {.bytes = {0}};
    struct iovec body = {&request, sizeof request};
    struct msghdr message = {.msg_iov = &body, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    control.header = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof passed), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
    memcpy(CMSG_DATA(&control.header), passed, sizeof passed);
    struct fork_reply reply = {0};
    if (sendmsg(resident.socket, &message, MSG_NOSIGNAL) < 0 || recv(resident.socket, &reply, sizeof reply, 0) != sizeof reply)
        fault("the interpreter does not answer");
    if (reply.init <= 0) fault("clone of the interpreter: %s", strerror(-reply.init));
    return reply.init;
}

static void open_jail(struct jail *j, const struct job *job, struct pipes *p) {
    *j = (struct jail){.job = job, .reaped_before_us = alone ? reaped_us() : 0,
                       .out = {.limit = job->limits.out, .open = true}, .err = {.limit = job->limits.err, .open = true},
                       .notes = {.limit = 6 * sizeof(struct note) + job->collect_bytes, .open = true}};
    open_pipe(&j->out.fd, &p->out, true);
    open_pipe(&j->err.fd, &p->err, true);
    open_pipe(&j->notes.fd, &p->note, true);
    open_pipe(&p->go, &j->go, false);
}

static void start_jail(struct jail *j, const struct job *job, const struct run *run, int input) {
    struct pipes p = {.in = input};
    open_jail(j, job, &p);
    j->init = job->how == FORK ? clone_interpreter(run, &p) : clone_self(job, &p);
    j->parted = job->how != FORK;
    close_all(&p);
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
        } else if (note.kind == NOTE_PARTED) {
            j->parted = true;
        } else if (note.kind == NOTE_CHECKED) {
            j->checked = note;
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
    struct pollfd in = {.fd = runner_in};
    return poll(&in, 1, 0) == 1 && (in.revents & (POLLHUP | POLLERR)); /* what it has sent ahead is wanted by nobody */
}

static void collect_outside(struct jail *j) {
    struct pipes p = {.note = -1};
    close(j->notes.fd);
    open_pipe(&j->notes.fd, &p.note, true);
    j->notes.open = true;
    j->notes.size = j->seen = 0;
    pid_t collector = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
    if (collector < 0) fault("clone: %s", strerror(errno));
    if (collector == 0) {
        shed();
        if (chdir("/work") != 0) fail(&p, "chdir /work");
        send_collection(j->job, &p);
        _exit(0);
    }
    close(p.note);
}

/* Without jails the supervisor does what a jail's init does: sees the program end, ends all the rest, has the folder collected. */
static void settle(struct jail *j) {
    int status;
    if (!reap(j->init, &status)) return;
    j->end = (struct note){.kind = NOTE_ENDED, .status = (uint32_t)status, .number = now_us()};
    read_notes(j); /* whether it ever became the program */
    if (!kill_everybody(SETUP_US)) fault("a process cannot be killed");
    j->end.cpu_us = reaped_us() - j->reaped_before_us;
    j->ended = true;
    j->running = j->notes.open = false;
    if (*j->job->collect) collect_outside(j);
}

static bool lives(const struct jail *j) { return j->running || j->notes.open; }

/* Where it is heard of the program's end. */
static int news(const struct jail *j) { return j->running ? endings() : j->notes.open ? j->notes.fd : -1; }

static void read_news(struct jail *j) {
    if (j->running) settle(j);
    else read_notes(j);
}

/* Waits for something to read, or for the time to pass. */
static void wait_for(struct jail *j, uint64_t microseconds) {
    struct pollfd fds[] = {{news(j), POLLIN, 0}, {j->out.open ? j->out.fd : -1, POLLIN, 0},
                           {j->err.open ? j->err.fd : -1, POLLIN, 0}};
    struct timespec timeout = {(time_t)(microseconds / 1000000), (long)(microseconds % 1000000) * 1000};
    ppoll(fds, 3, &timeout, NULL);
    if (fds[1].revents) drain(&j->out);
    if (fds[2].revents) drain(&j->err);
    if (fds[0].revents || j->running) read_news(j);
}

static void kill_jail(struct jail *j) {
    if (!alone) {
        kill(j->init, SIGKILL);
        return;
    }
    if (!kill_everybody(SETUP_US)) fault("a process cannot be killed");
    j->running = j->notes.open = false;
}

static void end_jail(struct jail *j) {
    int status;
    if (alone) {
        kill_jail(j);
        return;
    }
    kill(j->init, SIGKILL); /* a zombie by now, or something that must die */
    while (waitpid(j->init, &status, 0) < 0 && errno == EINTR) {}
    while (waitpid(-1, &status, WNOHANG) > 0) {}
}

/* How long until the next look: short at first, so that short runs are seen too; then so that looking stays below 1/40. */
static uint64_t pause_after(uint64_t elapsed, uint64_t cost) {
    uint64_t pause = elapsed < 5000 ? 1000 : elapsed < 50000 ? 3000 : elapsed < 500000 ? 5000 : 10000;
    if (pause < cost * 40) pause = cost * 40;
    return pause < 10000 ? pause : 10000;
}

static pid_t not_counted(const struct jail *j) { return alone ? 0 : j->init; }

struct clocks { uint64_t start, cpu_start; };

/* The run begins when its source has been checked: what went before is not on its bill. */
static void start_again(struct jail *j, struct result *r, struct clocks *c) {
    r->check_us = j->checked.cpu_us - j->own_cpu_us;
    if (r->check_us == 0) r->check_us = 1; /* it was checked */
    r->peak = 0;
    c->cpu_start += r->check_us;
    c->start = j->checked.number;
    j->own_cpu_us = j->checked.cpu_us;
}

static void watch(struct jail *j, const struct job *job, const struct run *run, struct result *r) {
    struct clocks c = {.start = now_us(), .cpu_start = jail_clock_us(0)};
    uint64_t next = c.start + 1000, deadline = UINT64_MAX;
    bool killed = false;
    if (write(j->go, "g", 1) != 1) fault("start: %s", strerror(errno));
    j->running = alone;
    while (lives(j) && !(j->ended && !*job->collect)) { /* who collects has something to give back as well */
        uint64_t now = now_us();
        wait_for(j, j->ended || killed ? 10000 : next > now ? next - now : 0);
        now = now_us();
        if (j->checked.kind && !r->check_us) start_again(j, r, &c);
        if (now > deadline) fault("jail: %s", killed ? "cannot be killed" : "collecting takes too long");
        if (j->ended && deadline == UINT64_MAX) { /* the figures are final; what follows is collecting */
            r->cpu_us = jail_clock_us(c.cpu_start);
            r->wall_us = j->end.number - c.start;
            deadline = now + SETUP_US;
        }
        if (j->ended || killed || (now < next && !j->out.cut)) continue;
        uint64_t memory = look_around(not_counted(j), resident.interpreter).resident;
        if (memory > r->peak) r->peak = memory;
        r->cpu_us = jail_clock_us(c.cpu_start);
        r->wall_us = now - c.start;
        if (r->peak > job->limits.memory || r->cpu_us > run->cpu_us || r->wall_us > run->wall_us || j->out.cut) {
            kill_jail(j);
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
    if (!j->ended) r->cpu_us = jail_clock_us(c.cpu_start);
    if (r->cpu_us < reaped) r->cpu_us = reaped;
}

static void await_ready(struct jail *j, uint64_t oom_before) {
    uint64_t give_up = now_us() + SETUP_US;
    while (!j->ready || !j->parted) {
        if (!j->notes.open) fault("jail: init ended during set-up%s", oom_events() != oom_before ? " (out of memory)" : "");
        if (now_us() > give_up) fault("jail: not ready after %u s", (unsigned)(SETUP_US / 1000000));
        wait_for(j, 100000);
    }
}

/* Runs once, and leaves pipes and buffers for the caller to use and to release. */
static struct result run_in_jail(struct jail *j, const struct job *job, const struct run *run, int input) {
    struct result r = {0};
    uint64_t oom_before = oom_events();
    start_jail(j, job, run, input);
    await_ready(j, oom_before);
    watch(j, job, run, &r);
    drain_all(&j->out);
    drain_all(&j->err);
    r.ended = j->ended;
    r.status = (int)j->end.status;
    r.oom = oom_events() != oom_before;
    r.out_cut = j->out.cut;
    r.not_run = run->mode == CHECK_AND_RUN && !j->checked.kind;
    return r;
}

static void release_jail(struct jail *j) {
    const int fds[] = {j->out.fd, j->err.fd, j->notes.fd, j->go};
    for (size_t i = 0; i < sizeof fds / sizeof *fds; i++) close(fds[i]);
    free(j->out.bytes);
    free(j->err.bytes);
    free(j->notes.bytes);
}

/* After a run without a jail; no other one begins in folders that are not as they were. */
static void leave_nothing(void) {
    const char *full = alone ? empty_folders() : NULL;
    if (full) fault("%s cannot be emptied", full);
}

static enum outcome outcome_of(const struct result *r, const struct job *job, const struct run *run) {
    if (r->out_cut) return OUTPUT_LIMIT;
    if (r->oom || r->peak > job->limits.memory) return MEMORY_LIMIT;
    if (r->cpu_us > run->cpu_us) return CPU_LIMIT;
    if (r->wall_us > run->wall_us) return WALL_LIMIT;
    if (!r->ended) fault("jail: init died");
    return WIFSIGNALED(r->status) ? SIGNALED : EXITED;
}

/* ---------------------------------------------------------------- residents ---------------------------------------------- */

__attribute__((noreturn)) static void become_interpreter(int socket) {
    int apart = fcntl(socket, F_DUPFD_CLOEXEC, 100), input = sealed_input(NULL, 0);
    rlim_t stack = resident.warm.job.limits.stack ? resident.warm.job.limits.stack : RLIM_INFINITY;
    shed();
    if (apart < 0 || dup2(apart, FORK_SOCKET) != FORK_SOCKET || dup2(input, 0) != 0 || dup2(2, 1) != 1 || chdir("/work") != 0 ||
        setrlimit(RLIMIT_STACK, &(struct rlimit){stack, stack}) != 0 ||
        syscall(SYS_close_range, FORK_SOCKET + 1u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) != 0)
        _exit(126);
    signal(SIGPIPE, SIG_DFL);
    execve(resident.warm.job.argv[0], resident.warm.job.argv, resident.warm.job.environment);
    _exit(127);
}

static void start_interpreter(void) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) fault("socket: %s", strerror(errno));
    resident.socket = ends[0];
    resident.ready = false;
    resident.jobs = 0;
    resident.interpreter = fork();
    if (resident.interpreter < 0) fault("fork: %s", strerror(errno));
    if (resident.interpreter == 0) become_interpreter(ends[1]);
    close(ends[1]);
}

/* The frame of a job, for the interpreter's copies to read. */
static void keep_for_interpreter(const struct job *job, size_t size) {
    resident.job = memfd_create("job", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    resident.warm.job.encoded_size = size;
    if (resident.job < 0 || !write_all(resident.job, job->frame, size) ||
        fcntl(resident.job, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        fault("frame for the interpreter: %s", strerror(errno));
}

/* After a job; the next interpreter gets ready while nobody waits for it. */
static void release_interpreter(void) {
    close(resident.job);
    resident.job = -1;
    if (++resident.jobs != resident.warm.jobs) return;
    kill(resident.interpreter, SIGKILL);
    while (waitpid(resident.interpreter, NULL, 0) < 0 && errno == EINTR) {}
    close(resident.socket);
    start_interpreter();
}

static void start_server(void) {
    struct pipes p;
    struct jail *j = &resident.jail;
    uint64_t give_up = now_us() + WARMING_US, oom_before = oom_events();
    open_jail(j, &resident.warm.job, &p);
    open_pipe(&p.in, &resident.requests, false);
    if (fcntl(resident.requests, F_SETFL, O_NONBLOCK) != 0) fault("pipe: %s", strerror(errno));
    j->init = clone_self(&resident.warm.job, &p);
    j->parted = true;
    close_all(&p);
    await_ready(j, oom_before);
    if (write(j->go, "g", 1) != 1) fault("start: %s", strerror(errno));
    j->running = alone;
    while (j->out.size < 4) {
        if (j->ended || !lives(j)) fault("the compiler ended: %.*s", (int)(j->err.size < 200 ? j->err.size : 200), (const char *)j->err.bytes);
        if (now_us() > give_up) fault("the compiler is not ready after %u s", (unsigned)(WARMING_US / 1000000));
        wait_for(j, 100000);
    }
    if (j->out.size != 4 || memcmp(j->out.bytes, "\0\0\0\0", 4) != 0) fault("the compiler did not begin with an empty answer");
}

static void be_warm(void) {
    if (resident.warm.job.how == FORK) {
        start_interpreter();
        await_interpreter();
    } else {
        start_server();
    }
}

struct question { uint8_t head[4]; const uint8_t *body; size_t size, sent; };

static void send_more(struct question *q) {
    while (q->sent < 4 + q->size) {
        bool head = q->sent < 4;
        ssize_t n = write(resident.requests, head ? q->head + q->sent : q->body + (q->sent - 4), head ? 4 - q->sent : q->size - (q->sent - 4));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return;
        q->sent += (size_t)n;
    }
}

static bool is_answered(const struct stream *out) {
    if (out->size < 4) return false;
    struct cursor c = {out->bytes, out->bytes + out->size, false};
    return take(&c, 4) <= (size_t)(c.end - c.at);
}

static void exchange(struct jail *j, struct question *q, uint64_t microseconds) {
    struct pollfd fds[] = {{q->sent < 4 + q->size ? resident.requests : -1, POLLOUT, 0}, {j->out.fd, POLLIN, 0},
                           {j->err.open ? j->err.fd : -1, POLLIN, 0}, {news(j), POLLIN, 0}};
    struct timespec timeout = {(time_t)(microseconds / 1000000), (long)(microseconds % 1000000) * 1000};
    ppoll(fds, 4, &timeout, NULL);
    if (fds[0].revents) send_more(q);
    if (fds[1].revents) drain(&j->out);
    if (fds[2].revents) drain(&j->err);
    if (fds[3].revents) read_news(j);
}

/* Has the resident compiler do the job, and looks at it as at any program. */
static struct result ask_server(struct jail *j, const struct job *job, const struct run *run) {
    struct result r = {0};
    struct question q = {.body = job->encoded_files, .size = job->encoded_size};
    for (int i = 0; i < 4; i++) q.head[i] = (uint8_t)(q.size >> (24 - 8 * i));
    uint64_t oom_before = oom_events(), cpu_start = jail_clock_us(0), start = now_us(), next = start + 1000;
    j->out.size = j->err.size = 0;
    j->out.limit = 12 + job->limits.err + job->collect_bytes;
    while (!is_answered(&j->out) && !j->ended && lives(j) && !j->out.cut) {
        uint64_t now = now_us();
        exchange(j, &q, next > now ? next - now : 0);
        now = now_us();
        if (now < next) continue;
        uint64_t memory = look_around(not_counted(j), 0).resident;
        if (memory > r.peak) r.peak = memory;
        r.cpu_us = jail_clock_us(cpu_start);
        r.wall_us = now - start;
        if (r.peak > job->limits.memory || r.cpu_us > run->cpu_us || r.wall_us > run->wall_us) break;
        if (runner_is_gone()) _exit(0);
        next = now + pause_after(r.wall_us, now_us() - now);
    }
    r.cpu_us = jail_clock_us(cpu_start);
    r.wall_us = now_us() - start;
    r.oom = oom_events() != oom_before;
    r.out_cut = j->out.cut;
    return r;
}

/* The answer's parts as those of a run's report; false when it is not what an answer has to be. */
static bool read_answer(const struct jail *j, struct result *r, struct jail *shown) {
    struct cursor c = {j->out.bytes, j->out.bytes + j->out.size, false};
    uint64_t length = take(&c, 4), code = take(&c, 4);
    uint32_t size;
    const uint8_t *text = take_bytes(&c, &size);
    if (c.bad || length != j->out.size - 4 || code > 255) return false;
    *shown = (struct jail){.err = {.bytes = (uint8_t *)text, .size = size}};
    take(&c, 4); /* the number of files: counted again where they are reported */
    shown->notes.bytes = (uint8_t *)c.at;
    shown->collected_size = (size_t)(c.end - c.at);
    r->ended = true;
    r->status = (int)code << 8;
    return !c.bad;
}

/* ---------------------------------------------------------------- what the supervisor says ------------------------------- */

static void say_ready(const char *reason) {
    struct out o;
    start_frame(&o, READY);
    put(&o, PROTOCOL_VERSION, 4);
    put(&o, (uint64_t)cgroup_version(), 1);
    put(&o, container_memory_limit(), 8);
    put(&o, container_pids_limit(), 8);
    put(&o, reason ? APART_NOT : alone ? APART_BY_CONTAINER : APART_BY_JAILS, 1);
    put_text(&o, reason ? reason : "");
    send_frame(&o);
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
    put(&o, r->check_us, 8);
    put(&o, (r->out_cut ? STDOUT_TRUNCATED : 0u) | (j->err.cut ? STDERR_TRUNCATED : 0u) | (r->oom ? OOM_EVENT : 0u) |
        (j->collect_overflow ? COLLECT_OVERFLOW : 0u) | (r->not_run ? NOT_RUN : 0u), 1);
    put(&o, j->out.size, 4);
    put(&middle, j->err.size, 4);
    put(&last, files, 4);
    struct iovec parts[] = {{o.bytes, o.size}, {j->out.bytes, j->out.size}, {middle.bytes, middle.size}, {j->err.bytes, j->err.size},
                            {last.bytes, last.size}, {(void *)collected, j->collected_size}};
    end_frame(&o, j->out.size + middle.size + j->err.size + last.size + j->collected_size);
    if (!write_parts(parts, sizeof parts / sizeof *parts)) _exit(0); /* nobody listens any more */
}

static void say_warmed(void) {
    struct out o;
    start_frame(&o, WARMED);
    send_frame(&o);
}

static void say_job_done(const struct traces *clean) {
    struct traces found = traces();
    bool server = resident.requests >= 0 && !resident.broken;
    uint32_t processes = look_around(server ? not_counted(&resident.jail) : 0, resident.interpreter).processes;
    const char *left = resident.broken ? "its compiler, which failed" : processes != server ? "a process" : found.mounts != clean->mounts ? "a mount" :
        found.descriptors != clean->descriptors ? "a descriptor" : "";
    struct out o;
    start_frame(&o, JOB_DONE);
    put(&o, *left == 0, 1);
    put_text(&o, left);
    send_frame(&o);
}

/* ---------------------------------------------------------------- the conversation --------------------------------------- */

/* What the container has to be by itself, before any jail is made in it. */
static void require_container(void) {
    if (geteuid() == 0) fault("the supervisor runs as root (expected: an ordinary user)");
    if (prctl(PR_GET_SECCOMP) != SECCOMP_MODE_FILTER) fault("the container has no system-call filter (expected: seccomp.json)");
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) fault("the container may gain privileges (expected: no-new-privileges)");
    for (int cap = 0, held; (held = prctl(PR_CAPBSET_READ, cap)) >= 0; cap++)
        if (held) fault("the container may have capability %d (expected: none)", cap);
}

/* Proves, before the first job, that a jail can be made here and that it is counted and limited. */
static void probe(void) {
    struct utsname kernel;
    unsigned major = 0, minor = 0;
    const char *missing = open_counters();
    if (missing) fault("%s", missing);
    require_container();
    if (alone) open_container();
    else if (uname(&kernel) != 0 || sscanf(kernel.release, "%u.%u", &major, &minor) != 2 || major * 1000 + minor < 5014)
        fault("the kernel is too old for limits per user namespace (expected: >= 5.14)");
    char *argv[] = {(char[]){"/bin/true"}, NULL}, *environment[] = {NULL};
    struct job job = {.argv = argv, .environment = environment, .collect = "",
        .limits = {.memory = 64 << 20, .processes = 4, .file_size = 1 << 20, .work_bytes = 1 << 20, .work_inodes = 64,
                   .open_files = 64, .stack = 8 << 20, .out = 4096, .err = 4096}};
    if (alone) limits_of_folders(&job.limits);
    struct run run = {.cpu_us = 5000000, .wall_us = 5000000};
    struct jail jail;
    struct result result = run_in_jail(&jail, &job, &run, sealed_input(NULL, 0));
    if (outcome_of(&result, &job, &run) != EXITED || WEXITSTATUS(result.status) != 0)
        fault("/bin/true does not work in a %s: %.*s", alone ? "container" : "jail", (int)jail.err.size, (const char *)jail.err.bytes);
    release_jail(&jail);
    leave_nothing();
}

/* The compiler is not asked again once it has failed: the container ends with this job. */
static void run_server(const struct job *job, const struct run *run) {
    struct jail shown = {.init = 0};
    struct result r = {.ended = resident.jail.ended};
    if (!resident.broken) r = ask_server(&resident.jail, job, run);
    bool answered = is_answered(&resident.jail.out) && !r.out_cut && !resident.broken;
    if (answered && !read_answer(&resident.jail, &r, &shown)) fault("the compiler's answer is malformed");
    if (!answered || WEXITSTATUS(r.status) > 1) {
        if (!resident.broken) end_jail(&resident.jail);
        resident.broken = true;
    }
    if (!answered && !r.ended && resident.jail.ended) {
        r.ended = true;
        r.status = (int)resident.jail.end.status;
    }
    say_report(&shown, job, run, &r);
}

static void run_one(const struct job *job, uint8_t *frame, size_t size) {
    struct run run;
    struct jail jail;
    const char *wrong = parse_run(&run, frame, size);
    if (wrong) fault("%s", wrong);
    if (run.mode != RUN_PROGRAM && job->how != FORK) fault("RUN has a mode that only a fork server knows");
    if (job->how == SERVER) {
        munmap(frame, size + 1);
        run_server(job, &run);
        return;
    }
    int input = sealed_input(run.input, run.input_size);
    munmap(frame, size + 1);
    struct result result = run_in_jail(&jail, job, &run, input);
    say_report(&jail, job, &run, &result);
    release_jail(&jail);
    leave_nothing();
}

static void begin_job(struct job *job, uint8_t *frame, size_t size) {
    const char *wrong = parse_job(job, frame, size + 1, size);
    if (wrong) fault("%s", wrong);
    if (job->how != EXEC && (!resident.warm.job.argv || resident.warm.job.how != job->how))
        fault("JOB is for a resident that was not asked for");
    if (alone) require_folders(&job->limits);
    if (alone && job->how == EXEC && resident.warm.job.argv) fault("JOB is for a fresh process, whose end is that of the resident");
    if (job->how == FORK) keep_for_interpreter(job, size);
}

static void end_job(struct job *job, const struct traces *clean) {
    if (job->how == FORK) release_interpreter();
    forget_job(job);
    say_job_done(clean);
}

static void warm_up(uint8_t *frame, size_t size) {
    const char *wrong = parse_warm(&resident.warm, frame, size + 1, size);
    if (wrong) fault("%s", wrong);
    if (alone && resident.warm.job.how == FORK) fault("WARM is for an interpreter, which a program without a jail could reach");
    if (alone) require_folders(&resident.warm.job.limits);
    be_warm();
    say_warmed();
}

static uint8_t *read_frame(uint8_t *type, size_t *size) {
    uint8_t head[5];
    size_t got = read_all(runner_in, head, sizeof head);
    if (got == 0) _exit(0);
    struct cursor c = {head, head + got, false};
    uint64_t length = take(&c, 4);
    *type = (uint8_t)take(&c, 1);
    if (c.bad) fault("the input ended inside a frame");
    if (length == 0 || length > FRAME_LIMIT) fault("frame of %llu bytes (expected: 1 to 64 MiB)", (unsigned long long)length);
    *size = length - 1;
    uint8_t *frame = mmap(NULL, *size + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (frame == MAP_FAILED) fault("memory for a frame: %s", strerror(errno));
    if (read_all(runner_in, frame, *size) != *size) fault("the input ended inside a frame");
    return frame;
}

__attribute__((noreturn)) static void converse(void) {
    struct job job = {.argv = NULL};
    struct traces clean = traces();
    for (;;) {
        uint8_t type;
        size_t size;
        uint8_t *frame = read_frame(&type, &size);
        if (type == WARM && !job.argv && !resident.warm.job.argv) {
            warm_up(frame, size);
            clean = traces();
        } else if (type == JOB && !job.argv) {
            begin_job(&job, frame, size);
        } else if (type == RUN && job.argv) {
            run_one(&job, frame, size);
        } else if (type == END && job.argv && size == 0) {
            munmap(frame, size + 1);
            end_job(&job, &clean);
        } else {
            fault("frame of type %u is not expected %s a job", type, job.argv ? "inside" : "outside");
        }
    }
}

int main(int argc, char **argv) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    signal(SIGPIPE, SIG_IGN);
    runner_in = fcntl(0, F_DUPFD_CLOEXEC, 200);
    runner_out = fcntl(1, F_DUPFD_CLOEXEC, 200);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    probing = true;
    if (runner_in < 0 || runner_out < 0 || dup2(null, 0) != 0 || dup2(null, 1) != 1 || close(null) != 0)
        fault("descriptors: %s", strerror(errno));
    prctl(PR_SET_DUMPABLE, 0);
    alone = argc == 2 && strcmp(argv[1], "container") == 0;
    if (argc > 1 && !alone) fault("argument '%s' (expected: none, or container)", argv[1]);
    prepare_jails(alone);
    probe();
    say_ready(NULL);
    probing = false;
    converse();
}
