/*
 * The protocol's parsers, fed with damaged frames, for AddressSanitizer and UndefinedBehaviorSanitizer to watch. The supervisor
 * is included whole, so what is tested is the very code. The same seed gives the same frames on every machine.
 */
#define main supervisor_main
#include "../supervisor.c"
#undef main
#include "../container.c"
#include "../counters.c"
#include "../filter.c"

static uint64_t state = 88172645463325252u;

static uint32_t chance(uint32_t below) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32) % below;
}

static size_t sound_job(uint8_t *at) {
    struct out o = {.size = 0};
    put(&o, EXEC, 1);
    put(&o, 2, 4);
    put_text(&o, "/bin/echo");
    put_text(&o, "hello");
    put(&o, 1, 4);
    put_text(&o, "PATH=/bin");
    put(&o, 2, 4);
    for (int i = 0; i < 2; i++) {
        put_text(&o, i ? "a/b/C$1.class" : "main.py");
        put(&o, 0644, 4);
        put_text(&o, "content");
    }
    const int widths[] = {8, 4, 8, 8, 4, 4, 8, 8, 8};
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) put(&o, 4096, widths[i]);
    put_text(&o, "out");
    put(&o, 4096, 8);
    memcpy(at, o.bytes, o.size);
    return o.size;
}

static size_t sound_run(uint8_t *at) {
    struct out o = {.size = 0};
    put(&o, 7, 4);
    put(&o, RUN_PROGRAM, 1);
    put(&o, 1000, 8);
    put(&o, 1000, 8);
    put_text(&o, "input");
    memcpy(at, o.bytes, o.size);
    return o.size;
}

/* One to four bytes changed, often to what a length should not be; sometimes the end cut off or doubled. */
static size_t damage(uint8_t *frame, size_t size) {
    const uint8_t nasty[] = {0, 1, 0x7f, 0x80, 0xff, '/', '.', '='};
    for (uint32_t n = chance(5); n > 0; n--) frame[chance((uint32_t)size)] = chance(2) ? nasty[chance(sizeof nasty)] : (uint8_t)chance(256);
    return chance(3) ? size : chance((uint32_t)size) + 1;
}

/* The frame ends where its memory ends, so that reading one byte too far is seen. */
static bool parses(const uint8_t *bytes, size_t size, bool is_job) {
    uint8_t *frame = malloc(size);
    memcpy(frame, bytes, size);
    const char *wrong;
    if (is_job) {
        struct job job;
        wrong = parse_job(&job, frame, 0, size);
        for (char **a = job.argv; a && !wrong && *a; a++) state += strlen(*a); /* what is accepted must be readable */
        for (uint32_t i = 0; !wrong && i < job.file_count; i++)
            for (uint32_t k = 0; k < job.files[i].size; k++) state += job.files[i].content[k];
        job.frame = NULL;
        forget_job(&job);
    } else {
        struct run run;
        wrong = parse_run(&run, frame, size);
        for (uint32_t i = 0; !wrong && i < run.input_size; i++) state += run.input[i];
    }
    free(frame);
    return wrong == NULL;
}

/* Both versions of the cgroup's files, whatever this machine has. */
static bool numbers_are_read(void) {
    const struct { const char *text, *key; uint64_t number; } FILES[] = {
        {"12345\n", NULL, 12345},
        {"max\n", NULL, UNKNOWN},
        {"", NULL, UNKNOWN},
        {"usage_usec 77\nuser_usec 70\nsystem_usec 7\n", "usage_usec", 77},
        {"low 0\nhigh 0\nmax 9\noom 2\noom_kill 1\noom_group_kill 0\n", "oom_kill", 1},
        {"oom_kill_disable 0\nunder_oom 0\noom_kill 3\n", "oom_kill", 3},
        {"oom_kill_disable 0\nunder_oom 0\n", "oom_kill", UNKNOWN},
    };
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        int fd = memfd_create("number", MFD_CLOEXEC);
        bool same = write_all(fd, FILES[i].text, strlen(FILES[i].text)) && read_number(fd, FILES[i].key) == FILES[i].number;
        close(fd);
        if (!same) return fprintf(stderr, "misread: %s\n", FILES[i].text), false;
    }
    return true;
}

int main(void) {
    enum { ROUNDS = 300000 };
    uint8_t frame[1024];
    unsigned accepted = 0;
    if (!parses(frame, sound_job(frame), true) || !parses(frame, sound_run(frame), false)) return fprintf(stderr, "a sound frame was refused\n"), 1;
    const char *const good[] = {"a", "a/b", ".a", "..a", "a..", "Main$1.class", "a-b_c.d/e", "Gr\xc3\xb6\xc3\x9f" "e.class", "\xff/\x80"};
    const char *const bad[] = {"", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/./b", "a b", "a\\b", "\xc3\xa9/..", "a\n", "a\x7f"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!name_is_fine(good[i])) return fprintf(stderr, "refused: %s\n", good[i]), 1;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (name_is_fine(bad[i])) return fprintf(stderr, "accepted: %s\n", bad[i]), 1;
    if (!numbers_are_read()) return 1;
    for (int i = 0; i < ROUNDS; i++) {
        bool is_job = chance(4) != 0;
        size_t size = damage(frame, is_job ? sound_job(frame) : sound_run(frame));
        accepted += parses(frame, size, is_job);
    }
    build_filter(false);
    printf("%d damaged frames: %u accepted, %u refused, no fault of memory; filter of %u instructions\n", ROUNDS, accepted,
           ROUNDS - accepted, filter_size);
    return 0;
}
