/*
 * Makes Node a fork server. It is preloaded into `node --require fork-server.js main.js`, and the same file is the add-on that
 * fork-server.js calls to wait. Node's required modules run before main.js is looked for, so a copy goes on as a plain start.
 *
 * A fork takes only the calling thread along. Node's platform has others: workers, which compile and collect garbage in the
 * background, and one that hands them delayed tasks. A copy starts them anew with what they were started with, which is noted
 * when it happens, and Node's shutdown, which joins the threads it knows, is led to the new ones. This knows the layout of one
 * private structure (struct worker_start); where it does not fit, there is no fork server, and so no image.
 */
#define _GNU_SOURCE
#include "server.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Of the Node that this library is loaded into. */
typedef struct napi_env__ *napi_env;
typedef struct napi_value__ *napi_value;
typedef struct napi_callback_info__ *napi_callback_info;
typedef napi_value (*napi_callback)(napi_env, napi_callback_info);
extern int napi_create_function(napi_env, const char *, size_t, napi_callback, void *, napi_value *) __attribute__((weak));
extern int napi_set_named_property(napi_env, napi_value, const char *, napi_value) __attribute__((weak));
extern int napi_get_boolean(napi_env, bool, napi_value *) __attribute__((weak));
extern int napi_create_object(napi_env, napi_value *) __attribute__((weak));
extern int napi_create_uint32(napi_env, uint32_t, napi_value *) __attribute__((weak));
extern void OPENSSL_cleanup(void) __attribute__((weak));
struct uv_loop_s;
extern struct uv_loop_s *uv_default_loop(void) __attribute__((weak));
extern int uv_loop_fork(struct uv_loop_s *) __attribute__((weak));

static bool serving; /* this process, or the one it is a copy of, is a fork server */
static bool copied;
static bool starting_again; /* the threads of the platform */
static volatile bool posted; /* a semaphore, meanwhile */

/* What a worker of Node's platform is given. The pointers after the first lead to local variables of who starts it. */
struct worker_start { void *tasks; pthread_mutex_t *mutex; pthread_cond_t *ready; int *pending; int rest[4]; };

enum { MOST = 256 };
static struct { pthread_t old, new; void *(*start)(void *); void *argument; struct worker_start worker; size_t stack; } threads[16];
static int thread_count;
static pthread_cond_t *conditions[MOST]; /* from before the fork */
static int condition_count;
static pthread_t live[MOST]; /* what the program has started itself and not joined */
static int live_count;

__attribute__((constructor)) static void begin(void) {
    serving = is_fork_server();
    if (serving) hide_fork_server();
}

extern int __cxa_atexit(void (*)(void *), void *, void *);

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void note_thread(pthread_t thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument, const struct worker_start *worker) {
    if (copied && !starting_again && live_count < MOST) live[live_count++] = thread;
    if (copied || !serving) return;
    if (thread_count == sizeof threads / sizeof *threads) _exit(125);
    threads[thread_count].old = thread;
    threads[thread_count].start = start;
    threads[thread_count].argument = argument;
    threads[thread_count].worker = *worker;
    if (attributes) pthread_attr_getstacksize(attributes, &threads[thread_count].stack);
    thread_count++;
}

VISIBLE int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
    REAL(pthread_create);
    struct worker_start worker = {.tasks = NULL};
    if (serving && !copied && argument) memcpy(&worker, argument, sizeof worker); /* before the thread frees it */
    int result = real(thread, attributes, start, argument);
    if (result == 0) note_thread(*thread, attributes, start, argument, &worker);
    return result;
}

VISIBLE int pthread_join(pthread_t thread, void **value) {
    REAL(pthread_join);
    for (int i = 0; i < live_count; i++) {
        if (live[i] != thread) continue;
        live[i] = live[--live_count];
        return real(thread, value);
    }
    for (int i = 0; copied && i < thread_count; i++)
        if (threads[i].old == thread) return threads[i].new ? real(threads[i].new, value) : 0;
    return real(thread, value);
}

/* What the encryption library takes apart at the end of a process, which nobody sees, is a thirtieth of a short program. */
VISIBLE int __cxa_atexit(void (*function)(void *), void *argument, void *library) {
    REAL(__cxa_atexit);
    return serving && function == (void (*)(void *))OPENSSL_cleanup ? 0 : real(function, argument, library);
}

VISIBLE int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) {
    REAL(pthread_cond_init);
    if (serving && !copied && condition_count == MOST) _exit(125);
    if (serving && !copied) conditions[condition_count++] = condition;
    return real(condition, attributes);
}

VISIBLE int pthread_cond_destroy(pthread_cond_t *condition) {
    REAL(pthread_cond_destroy);
    for (int i = 0; !copied && i < condition_count; i++)
        if (conditions[i] == condition) conditions[i] = conditions[--condition_count];
    return real(condition);
}

VISIBLE int pthread_mutex_destroy(pthread_mutex_t *mutex) {
    REAL(pthread_mutex_destroy);
    int result = real(mutex);
    return copied && result == EBUSY ? 0 : result; /* it counts waiting threads that are not there */
}

VISIBLE int sem_post(sem_t *semaphore) {
    REAL(sem_post);
    int result = real(semaphore);
    if (starting_again) posted = true;
    return result;
}

static bool is_local(const void *pointer) {
    return (const char *)pointer > (const char *)__builtin_frame_address(0) - (8 << 20) && (const char *)pointer < (const char *)environ;
}

static bool is_worker(const struct worker_start *w) {
    return w->tasks && !is_local(w->tasks) && is_local(w->mutex) && is_local(w->ready) && is_local(w->pending);
}

/* Counts what this library relies on, while nothing of a candidate's is known. */
static void require_platform(void) {
    int workers = 0, others = 0;
    for (int i = 0; i < thread_count; i++) {
        if (is_worker(&threads[i].worker)) workers++;
        else if (threads[i].argument) others++;
    }
    if (workers < 1 || others != 1) _exit(125);
}

static void start_thread(int i, void *argument) {
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0 || (threads[i].stack && pthread_attr_setstacksize(&attributes, threads[i].stack) != 0) ||
        pthread_create(&threads[i].new, &attributes, threads[i].start, argument) != 0)
        _exit(125);
}

static void start_threads(void) {
    static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    static pthread_cond_t ready = PTHREAD_COND_INITIALIZER;
    static int pending = MOST;
    REAL(pthread_cond_init);
    for (int i = 0; i < condition_count; i++) real(conditions[i], NULL); /* nobody waits, whatever they remember */
    starting_again = true;
    for (int i = 0; i < thread_count; i++) {
        if (is_worker(&threads[i].worker)) {
            struct worker_start *worker = malloc(sizeof *worker); /* the thread frees it */
            if (!worker) _exit(125);
            *worker = threads[i].worker;
            worker->mutex = &mutex;
            worker->ready = &ready;
            worker->pending = &pending;
            start_thread(i, worker);
        } else if (threads[i].argument) {
            start_thread(i, threads[i].argument);
            while (!posted) sched_yield(); /* it makes what others send to */
        }
    }
    starting_again = false;
}

/* The engine asks that its memory be left out of forks, since its own children never use it. Ours do. */
static void take_memory_along(void) {
    FILE *maps = fopen("/proc/self/maps", "re");
    unsigned long start, end;
    char line[512];
    while (maps && fgets(line, sizeof line, maps))
        if (sscanf(line, "%lx-%lx", &start, &end) == 2) madvise((void *)start, end - start, MADV_DOFORK); /* not all can be left out */
    if (maps) fclose(maps);
}

/* Whether no other thread of this process runs or is about to. */
static bool others_sleep(void) {
    DIR *dir = opendir("/proc/self/task");
    bool asleep = dir != NULL;
    for (struct dirent *entry; asleep && (entry = readdir(dir));) {
        char path[300], line[512] = "";
        if (atoi(entry->d_name) == 0 || atoi(entry->d_name) == getpid()) continue;
        snprintf(path, sizeof path, "/proc/self/task/%s/stat", entry->d_name);
        FILE *stat = fopen(path, "re");
        const char *state = stat && fgets(line, sizeof line, stat) ? strrchr(line, ')') : NULL;
        asleep = state && state[1] == ' ' && state[2] == 'S';
        if (stat) fclose(stat);
    }
    if (dir) closedir(dir);
    return asleep;
}

/*
 * A copy of a thread that is in the middle of something is not made, but what it was changing is copied. The others get their
 * work from this one, which waits here: once they have slept for a while, they do not wake up by themselves.
 */
static void let_others_finish(void) {
    const struct timespec moment = {0, 2000000};
    for (int looks = 0, quiet = 0; quiet < 5; looks++) {
        if (looks == 5000) _exit(125);
        nanosleep(&moment, NULL);
        quiet = others_sleep() ? quiet + 1 : 0;
    }
}

/*
 * What Node has opened for itself is one object for all copies, through which one program could leave something for the next.
 * So a copy puts new ones of the same kinds in their places; its event loop is told of its own by uv_loop_fork.
 */
enum kind { EVENTS, POLL, PIPE };
static struct { int number; enum kind kind; ino_t pipe; } opened[64];
static int opened_count;

static void note_descriptor(int number, const char *what, ino_t inode) {
    enum kind kind = strcmp(what, "anon_inode:[eventfd]") == 0 ? EVENTS : strcmp(what, "anon_inode:[eventpoll]") == 0 ? POLL : PIPE;
    if (strcmp(what, "/dev/null") == 0) return;
    if ((kind == PIPE && strncmp(what, "pipe:", 5) != 0) || opened_count == sizeof opened / sizeof *opened) _exit(125);
    opened[opened_count].number = number;
    opened[opened_count].kind = kind;
    opened[opened_count++].pipe = inode;
}

static void note_descriptors(void) {
    DIR *dir = opendir("/proc/self/fd");
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char path[300], what[64] = "";
        struct stat about;
        int number = atoi(entry->d_name);
        if (number <= FORK_SOCKET || number == dirfd(dir)) continue;
        snprintf(path, sizeof path, "/proc/self/fd/%s", entry->d_name);
        if (readlink(path, what, sizeof what - 1) < 0 || fstat(number, &about) != 0) _exit(125);
        note_descriptor(number, what, about.st_ino);
    }
    if (!dir) _exit(125);
    closedir(dir);
}

static void put_in_place(int number, int fresh) {
    if (fresh < 0 || dup3(fresh, number, O_CLOEXEC) != number) _exit(125);
    close(fresh);
}

/* Both ends, wherever they are; one whose pipe is another by now was renewed by the fork itself. */
static void renew_pipe(ino_t pipe) {
    int ends[2];
    struct stat about;
    for (int i = 0, made = 0; i < opened_count; i++) {
        int number = opened[i].number;
        if (opened[i].kind != PIPE || fstat(number, &about) != 0 || about.st_ino != pipe) continue;
        if (!made++ && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) _exit(125);
        bool writes = (fcntl(number, F_GETFL) & O_ACCMODE) == O_WRONLY;
        put_in_place(number, ends[writes]);
    }
}

static void renew_descriptors(void) {
    for (int i = 0; i < opened_count; i++) {
        if (opened[i].kind == EVENTS) put_in_place(opened[i].number, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
        if (opened[i].kind == POLL) put_in_place(opened[i].number, epoll_create1(EPOLL_CLOEXEC));
        if (opened[i].kind == PIPE) renew_pipe(opened[i].pipe);
    }
}

/* Returns { mode, pid, seed }, the last for random numbers that the copies shall not share. */
static napi_value wait_for_request(napi_env env, napi_callback_info info) {
    (void)info;
    uint32_t seed = 0;
    napi_value result, number;
    take_memory_along();
    note_descriptors();
    require_platform();
    let_others_finish();
    enum mode mode = serve();
    copied = true;
    renew_descriptors();
    start_threads();
    if (uv_loop_fork(uv_default_loop()) != 0 || getrandom(&seed, sizeof seed, 0) != sizeof seed) _exit(125);
    napi_create_object(env, &result);
    napi_create_uint32(env, mode, &number);
    napi_set_named_property(env, result, "mode", number);
    napi_create_uint32(env, seed >> 2 | 1, &number);
    napi_set_named_property(env, result, "seed", number);
    napi_create_uint32(env, (uint32_t)getpid(), &number);
    napi_set_named_property(env, result, "pid", number);
    return result;
}

static napi_value checked(napi_env env, napi_callback_info info) {
    (void)info;
    napi_value result;
    say_checked();
    napi_get_boolean(env, true, &result);
    return result;
}

static napi_value is_copy(napi_env env, napi_callback_info info) {
    (void)info;
    napi_value result;
    napi_get_boolean(env, copied, &result);
    return result;
}

static void offer(napi_env env, napi_value exports, const char *name, napi_callback function) {
    napi_value value;
    napi_create_function(env, name, SIZE_MAX, function, NULL, &value);
    napi_set_named_property(env, exports, name, value);
}

VISIBLE napi_value napi_register_module_v1(napi_env env, napi_value exports) {
    offer(env, exports, "isCopy", is_copy);
    offer(env, exports, "waitForRequest", wait_for_request);
    offer(env, exports, "sayChecked", checked);
    return exports;
}
