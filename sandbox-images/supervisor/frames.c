/* The frames that come in: bytes from outside, turned into jobs and runs, or refused. See ../PROTOCOL.md. */
#define _GNU_SOURCE
#include "jail.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

uint64_t clock_us(int clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

uint64_t now_us(void) { return clock_us(CLOCK_MONOTONIC); }

bool write_all(int fd, const void *data, size_t size) {
    for (const uint8_t *p = data; size > 0;) {
        ssize_t n = write(fd, p, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        p += n;
        size -= (size_t)n;
    }
    return true;
}

size_t read_all(int fd, void *data, size_t size) {
    size_t got = 0;
    while (got < size) {
        ssize_t n = read(fd, (uint8_t *)data + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        got += (size_t)n;
    }
    return got;
}

uint64_t take(struct cursor *c, int width) {
    if (c->end - c->at < width) {
        c->bad = true;
        c->at = c->end;
        return 0;
    }
    uint64_t value = 0;
    while (width-- > 0) value = value << 8 | *c->at++;
    return value;
}

const uint8_t *take_bytes(struct cursor *c, uint32_t *size) {
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

bool name_is_fine(const char *name) {
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

void forget_job(struct job *job) {
    if (job->arena) munmap(job->arena, job->arena_size);
    if (job->frame) munmap(job->frame, job->frame_size);
    memset(job, 0, sizeof *job);
}

static void open_arena(struct job *job, uint8_t *frame, size_t frame_size, size_t body_size) {
    *job = (struct job){.frame = frame, .frame_size = frame_size, .arena_size = 4 * body_size + 4096};
    job->arena = mmap(NULL, job->arena_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (job->arena == MAP_FAILED) fault("arena: %s", strerror(errno));
}

static bool take_files(struct cursor *c, struct job *job) {
    job->encoded_files = c->at;
    job->file_count = take_count(c, 12);
    job->arena_used = (job->arena_used + 7) & ~(size_t)7;
    job->files = space(job, job->file_count * sizeof *job->files);
    bool names = true;
    for (uint32_t i = 0; i < job->file_count; i++) {
        struct file *f = &job->files[i];
        f->name = take_string(c, job);
        f->mode = (uint32_t)take(c, 4);
        f->content = take_bytes(c, &f->size);
        if (!name_is_fine(f->name) || f->mode > 0777) names = false;
    }
    job->encoded_size = (size_t)(c->at - job->encoded_files);
    return names;
}

static const char *wrong_limits(const struct job *job) {
    const struct limits *l = &job->limits;
    if (l->out > REPLY_LIMIT || l->err > REPLY_LIMIT || job->collect_bytes > REPLY_LIMIT ||
        l->out + l->err + job->collect_bytes > REPLY_LIMIT)
        return "more may be returned than a REPORT can carry (expected: stdout + stderr + collect_bytes <= 48 MiB)";
    if (!l->memory || !l->processes || !l->work_bytes || !l->work_inodes || !l->open_files)
        return "there is a limit of 0"; /* which would mean "none" to a tmpfs */
    return NULL;
}

static const char *wrong_program(const struct job *job) {
    if (!job->argv[0] || job->argv[0][0] != '/') return "there is no absolute argv[0]";
    for (char **e = job->environment; *e; e++)
        if (!strchr(*e, '=')) return "there is an environment entry without '='";
    return NULL;
}

const char *parse_job(struct job *job, uint8_t *frame, size_t frame_size, size_t body_size) {
    open_arena(job, frame, frame_size, body_size);
    struct cursor c = {frame, frame + body_size, false};
    job->how = (enum how)take(&c, 1);
    job->argv = take_strings(&c, job);
    job->environment = take_strings(&c, job);
    bool names = take_files(&c, job);
    take_limits(&c, &job->limits);
    job->collect = take_string(&c, job);
    job->collect_bytes = take(&c, 8);
    if (c.bad || c.at != c.end) return "JOB does not have the length its fields say";
    if (job->how >= HOW_COUNT) return "JOB is to be run in a way that is not known (expected: 0 to 2)";
    if (!names || (*job->collect && !name_is_fine(job->collect))) return "JOB has a file name or permission that is not allowed";
    if (job->how != EXEC && (job->argv[0] || job->environment[0])) return "JOB of a resident has a command of its own";
    const char *wrong = job->how == EXEC ? wrong_program(job) : NULL;
    return wrong ? wrong : wrong_limits(job);
}

const char *parse_warm(struct warm *warm, uint8_t *frame, size_t frame_size, size_t body_size) {
    struct job *job = &warm->job;
    open_arena(job, frame, frame_size, body_size);
    struct cursor c = {frame, frame + body_size, false};
    job->how = (enum how)take(&c, 1);
    warm->jobs = (uint32_t)take(&c, 4);
    job->argv = take_strings(&c, job);
    job->environment = take_strings(&c, job);
    take_limits(&c, &job->limits);
    job->collect = "";
    if (c.bad || c.at != c.end) return "WARM does not have the length its fields say";
    if (job->how != FORK && job->how != SERVER) return "WARM is of a kind that is not known (expected: 1 or 2)";
    const char *wrong = wrong_program(job);
    return wrong ? wrong : wrong_limits(job);
}

const char *parse_run(struct run *run, const uint8_t *body, size_t size) {
    struct cursor c = {body, body + size, false};
    run->index = (uint32_t)take(&c, 4);
    run->mode = (enum mode)take(&c, 1);
    run->cpu_us = take(&c, 8);
    run->wall_us = take(&c, 8);
    run->input = take_bytes(&c, &run->input_size);
    if (c.bad || c.at != c.end) return "RUN does not have the length its fields say";
    return run->mode < MODE_COUNT ? NULL : "RUN has a mode that is not known (expected: 0 to 2)";
}

