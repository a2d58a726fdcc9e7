/*
 * Makes CPython a fork server. Preloaded into `python3 main.py`, it waits where the interpreter opens its script: everything a
 * start does has been done, and nothing of the script is known. A copy goes on with opening it, so that what follows is by
 * construction what follows in a plain start.
 *
 * Shared by the copies, other than in plain starts: the seed of hash(), the modules in USUAL and what they import, all of it
 * immortal (python-immortal.c). And a copy is spared the part of the interpreter's end that nobody sees (python-end.c).
 */
#define _GNU_SOURCE
#include "python.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SCRIPT "/work/main.py"
#define CHECK "/usr/lib/assay/check.py" /* parses the script and goes no further */

/* Imported by most answers, and cheap to copy. */
static const char *const USUAL[] = {"collections", "heapq", "bisect", "itertools", "functools", "math", "operator"};

static bool waiting;

__attribute__((constructor)) static void begin(void) {
    waiting = is_fork_server();
    if (waiting) hide_fork_server();
}

static enum mode wait_for_request(void) {
    int state = PyGILState_Ensure();
    for (size_t i = 0; i < sizeof USUAL / sizeof *USUAL; i++)
        if (!PyImport_ImportModule(USUAL[i])) _exit(125);
    make_immortal();
    PyOS_BeforeFork();
    enum mode mode = serve();
    PyOS_AfterFork_Child();
    shorten_end();
    PyGILState_Release(state);
    return mode;
}

/* Stands before the C library's own. */
VISIBLE FILE *fopen64(const char *path, const char *kind) {
    FILE *(*real)(const char *, const char *) = (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen64");
    if (waiting && strcmp(path, SCRIPT) == 0) {
        waiting = false;
        if (wait_for_request() == CHECK_SYNTAX) path = CHECK;
    }
    return real(path, kind);
}
