/*
 * The part of a fork server that knows nothing of the interpreter it is loaded into.
 *
 * THEORY OF OPERATION
 *
 * The supervisor starts the interpreter with the very command that runs a candidate's program, with one of the libraries of
 * this folder preloaded and a socket at FORK_SOCKET. The library halts the interpreter at the last moment before it would
 * open the script, in serve(). Each request brings a job, the ends of a new jail's pipes, and a mode. The interpreter starts a
 * process in fresh namespaces, a child of the supervisor's, which becomes the jail's init (../jail.c) and forks the process in
 * which serve() returns. There the interpreter goes on as if nothing had happened, and opens the script: the candidate's.
 *
 * Copying an interpreter costs more than anything else about a jail, so it is done once: init has a stack of its own in the
 * interpreter's memory, and the interpreter, like whoever calls vfork(), stands still until init has ended. What init
 * allocates there, it gives back; it is killed only when it is waiting or has ended (see `parted` in ../supervisor.c).
 *
 * The original never leaves serve() and never sees more of a job than its frame.
 */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/rseq.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static struct pipes pipes = {.note = -1};

/* Of the request that is being served, for init, which has another stack. */
static struct { struct fork_request request; struct fork_reply reply; struct job job; jmp_buf program; } present;
static uint8_t init_stack[128 << 10] __attribute__((aligned(16)));

void fault(const char *format, ...) {
    char text[32];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fail(&pipes, text);
}

bool is_fork_server(void) { return getenv(FORK_SERVER_VARIABLE) != NULL; }

void hide_fork_server(void) {
    unsetenv(FORK_SERVER_VARIABLE);
    unsetenv("LD_PRELOAD");
    fcntl(FORK_SOCKET, F_SETFD, FD_CLOEXEC);
}

static void close_socket(void) { close(FORK_SOCKET); }

/* False at the end of all requests. */
static bool receive(struct fork_request *request, int passed[FORK_DESCRIPTORS]) {
    union { struct cmsghdr header; uint8_t bytes[CMSG_SPACE(FORK_DESCRIPTORS * sizeof(int))]; } control;
    struct iovec body = {request, sizeof *request};
    struct msghdr message = {.msg_iov = &body, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t n;
    while ((n = recvmsg(FORK_SOCKET, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) {}
    if (n != sizeof *request || control.header.cmsg_len != CMSG_LEN(FORK_DESCRIPTORS * sizeof(int))) return false;
    memcpy(passed, CMSG_DATA(&control.header), FORK_DESCRIPTORS * sizeof(int));
    return true;
}

static bool reply(struct fork_reply answer) { return send(FORK_SOCKET, &answer, sizeof answer, MSG_NOSIGNAL) == sizeof answer; }

/* The kernel numbers processors for a process in memory that it was told of; who shares another's memory is forgotten there. */
static void be_told_of_processors(void) {
    struct rseq *area = (struct rseq *)((char *)__builtin_thread_pointer() + __rseq_offset);
    if (__rseq_size && syscall(SYS_rseq, area, sizeof(struct rseq), 0, RSEQ_SIG) != 0) area->cpu_id = (uint32_t)RSEQ_CPU_ID_REGISTRATION_FAILED;
}

static int be_init(void *nothing) {
    (void)nothing;
    if (!reply(present.reply)) _exit(126);
    enter_jail(&present.job, &pipes, close_socket, NULL);
    longjmp(present.program, 1); /* only the program's process comes here; back to the interpreter's own stack */
}

static void open_job(const int passed[FORK_DESCRIPTORS]) {
    size_t size = present.request.body_size;
    pipes = (struct pipes){passed[1], passed[2], passed[3], passed[4], passed[5]};
    uint8_t *frame = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, passed[0], 0);
    if (frame == MAP_FAILED) fault("frame: %s", strerror(errno));
    close(passed[0]);
    const char *wrong = parse_job(&present.job, frame, size, size);
    if (wrong) fault("%s", wrong);
}

static void become_program(void) {
    be_told_of_processors();
    close(pipes.go);
    if (present.request.mode != CHECK_AND_RUN) close(pipes.note); /* else the last that is heard of the copy is that it has checked */
    forget_job(&present.job);
}

void say_checked(void) {
    struct note checked = {.kind = NOTE_CHECKED, .number = now_us(), .cpu_us = clock_us(CLOCK_PROCESS_CPUTIME_ID)};
    if (!write_all(pipes.note, &checked, sizeof checked) || close(pipes.note) != 0) _exit(126);
}

enum mode serve(void) {
    int passed[FORK_DESCRIPTORS];
    const int flags = (int)JAIL_NAMESPACES | CLONE_PARENT | CLONE_PARENT_SETTID | CLONE_VM | CLONE_VFORK | SIGCHLD;
    prepare_jails(false);
    reply((struct fork_reply){0});
    while (receive(&present.request, passed)) {
        open_job(passed);
        if (setjmp(present.program)) {
            become_program();
            return (enum mode)present.request.mode;
        }
        if (clone(be_init, init_stack + sizeof init_stack, flags, NULL, &present.reply.init) < 0) reply((struct fork_reply){-errno});
        forget_job(&present.job);
        for (int i = 1; i < FORK_DESCRIPTORS; i++) close(passed[i]);
    }
    _exit(0);
}
