/*
 * What a job is, and the jail it runs in. Shared by the supervisor, which makes jails from outside, and by the fork servers
 * (fork/), whose interpreters make jails of themselves.
 */
#ifndef ASSAY_JAIL_H
#define ASSAY_JAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { FRAME_LIMIT = 64 << 20, REPLY_LIMIT = 48 << 20, NAME_LIMIT = 255 };

struct limits {
    uint64_t memory, file_size, work_bytes, stack, out, err;
    uint32_t processes, work_inodes, open_files;
};

struct file {
    const char *name;
    uint32_t mode, size;
    const uint8_t *content;
};

/* How a job's program comes to run: a fresh process, a copy of a resident interpreter, or a question to a resident compiler. */
enum how { EXEC, FORK, SERVER, HOW_COUNT };

struct job { /* everything points into `arena` or into `frame`, which live as long as the job */
    enum how how;
    char **argv, **environment;
    struct file *files;
    uint32_t file_count;
    const uint8_t *encoded_files; /* as they came */
    size_t encoded_size;
    struct limits limits;
    const char *collect;
    uint64_t collect_bytes;
    uint8_t *frame, *arena;
    size_t frame_size, arena_size, arena_used;
};

enum mode { RUN_PROGRAM, CHECK_SYNTAX, CHECK_AND_RUN, MODE_COUNT };

struct run {
    uint32_t index;
    enum mode mode;
    uint64_t cpu_us, wall_us;
    const uint8_t *input;
    uint32_t input_size;
};

struct warm { /* a resident; what it points to lives in `job` */
    struct job job;
    uint32_t jobs; /* it serves; 0: any number */
};

/* ---------------------------------------------------------------- frames.c ----------------------------------------------- */

struct cursor { const uint8_t *at, *end; bool bad; }; /* once bad, it yields zeros; callers check once, at the end */

uint64_t take(struct cursor *c, int width);
const uint8_t *take_bytes(struct cursor *c, uint32_t *size);
bool name_is_fine(const char *name);

/* These take over the frame, of which the first `body_size` bytes are the body, and say what is wrong with it, or NULL. */
const char *parse_job(struct job *job, uint8_t *frame, size_t frame_size, size_t body_size);
const char *parse_warm(struct warm *warm, uint8_t *frame, size_t frame_size, size_t body_size);
const char *parse_run(struct run *run, const uint8_t *body, size_t size);
void forget_job(struct job *job);

bool write_all(int fd, const void *data, size_t size);
/* Returns how much was read: less than `size` only at the end of the input. */
size_t read_all(int fd, void *data, size_t size);
uint64_t clock_us(int clock);
uint64_t now_us(void);

/* The program's only way to fail: say why, and end. Each program that is made of these files has its own. */
__attribute__((noreturn, format(printf, 1, 2))) void fault(const char *format, ...);

/* ---------------------------------------------------------------- filter.c ----------------------------------------------- */

/* `in_container`: the program can see the supervisor, and is the same user. */
void build_filter(bool in_container);
/* For the calling process and all it starts; false with errno. */
bool enter_filter(void);

/* ---------------------------------------------------------------- jail.c ------------------------------------------------- */

enum note_kind { NOTE_FAILED = 1, NOTE_READY, NOTE_PARTED, NOTE_CHECKED, NOTE_ENDED, NOTE_COLLECTED };
struct note {
    uint32_t kind, status;   /* FAILED: errno · ENDED: as from waitpid · COLLECTED: 1 = overflow */
    uint64_t number, cpu_us; /* CHECKED, ENDED: clock, in microseconds · COLLECTED: bytes that follow; CPU time where it is known */
    char step[32];           /* FAILED: which one */
};

struct pipes { int in, out, err, note, go; }; /* the jail's ends */

extern const unsigned long JAIL_NAMESPACES;

/* Once, outside of any jail, before the first one. `in_container`: there will be none, programs live in the container itself. */
void prepare_jails(bool in_container);

/*
 * Called by a process that is the first of fresh namespaces. Builds the jail and starts the process that becomes the program,
 * without any power and when the start has been given. There it calls `execute`, which does not return; or, when that is NULL, returns
 * in a copy of the caller. The caller itself stays behind as the jail's init and ends with the jail. `shed` closes the
 * descriptors that belong to whoever made this process.
 */
void enter_jail(const struct job *job, const struct pipes *p, void (*shed)(void), void (*execute)(const struct job *, const struct pipes *));

/* The same in a container without jails: called by a child of the supervisor's, which becomes the program and has no init. */
__attribute__((noreturn)) void enter_container(const struct job *job, const struct pipes *p, void (*shed)(void), void (*execute)(const struct job *, const struct pipes *));

/* What the job's `collect` folder holds, as a note and what follows it; when nothing runs any more. */
void send_collection(const struct job *job, const struct pipes *p);

/* Sends a note that says which step failed, with errno, and ends. */
__attribute__((noreturn)) void fail(const struct pipes *p, const char *step);

/* ---------------------------------------------------------------- the fork server's socket -------------------------------- */

enum { FORK_SOCKET = 3, FORK_DESCRIPTORS = 6 }; /* the job's frame, and the jail's ends in the order of struct pipes */
struct fork_request { uint32_t mode; uint32_t body_size; };
struct fork_reply { int32_t init; }; /* the jail's init, a child of the supervisor's; or -errno. At first 0: ready */

#endif
