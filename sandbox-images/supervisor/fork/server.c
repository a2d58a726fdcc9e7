/*
 * The part of a fork server that knows nothing of the interpreter it is loaded into.
 *
 * THEORY OF OPERATION
 *
 * The supervisor starts the interpreter with the very command that runs a candidate's program, with one of the libraries of
 * this folder preloaded and a socket at FORK_SOCKET. The library halts the interpreter at the last moment before it would
 * open the script, in serve(). Each request brings a job, the ends of a new jail's pipes, and a mode. The interpreter clones
 * itself into fresh namespaces, as a child of the supervisor's; that copy becomes the jail's init (../jail.c) and forks the
 * process in which serve() returns. There the interpreter goes on as if nothing had happened, and opens the script: the
 * candidate's.
 *
 * The original never leaves serve() and never sees more of a job than its frame.
 */
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static struct pipes pipes = {.note = -1};

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

/* In the clone: returns in the process that is to become the program. */
static void become_program(const struct fork_request *request, const int passed[FORK_DESCRIPTORS]) {
    struct job job;
    pipes = (struct pipes){passed[1], passed[2], passed[3], passed[4], passed[5]};
    uint8_t *frame = mmap(NULL, request->body_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, passed[0], 0);
    if (frame == MAP_FAILED) fault("frame: %s", strerror(errno));
    close(passed[0]);
    const char *wrong = parse_job(&job, frame, request->body_size, request->body_size);
    if (wrong) fault("%s", wrong);
    enter_jail(&job, &pipes, close_socket);
    close(pipes.go);
    if (request->mode != CHECK_AND_RUN) close(pipes.note); /* else the last that is heard of the copy is that it has checked */
    munmap(job.arena, job.arena_size);
}

void say_checked(void) {
    struct note checked = {.kind = NOTE_CHECKED, .number = now_us(), .cpu_us = clock_us(CLOCK_PROCESS_CPUTIME_ID)};
    if (!write_all(pipes.note, &checked, sizeof checked) || close(pipes.note) != 0) _exit(126);
}

enum mode serve(void) {
    struct fork_request request;
    struct fork_reply reply = {0};
    int passed[FORK_DESCRIPTORS];
    prepare_jails();
    while (send(FORK_SOCKET, &reply, sizeof reply, MSG_NOSIGNAL) == sizeof reply && receive(&request, passed)) {
        reply.init = (int32_t)syscall(SYS_clone, JAIL_NAMESPACES | CLONE_PARENT | SIGCHLD, NULL, NULL, NULL, NULL);
        if (reply.init == 0) {
            become_program(&request, passed);
            return (enum mode)request.mode;
        }
        if (reply.init < 0) reply.init = -errno;
        for (int i = 0; i < FORK_DESCRIPTORS; i++) close(passed[i]);
    }
    _exit(0);
}
