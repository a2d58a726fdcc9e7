/*
 * Makes CPython a fork server. Preloaded into `python3 main.py`, it waits where the interpreter opens its script: everything a
 * start does has been done, and nothing of the script is known. A copy goes on with opening it, so that what follows is by
 * construction what follows in a plain start.
 *
 * Shared by the copies, other than in plain starts: the seed of hash(), the modules in USUAL and what they import.
 */
#define _GNU_SOURCE
#include "server.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Of the interpreter that this library is loaded into; it exports its interface for C. */
typedef struct _object PyObject;
extern int PyGILState_Ensure(void) __attribute__((weak));
extern void PyGILState_Release(int) __attribute__((weak));
extern PyObject *PyImport_ImportModule(const char *) __attribute__((weak));
extern PyObject *PyObject_CallMethod(PyObject *, const char *, const char *, ...) __attribute__((weak));
extern void PyErr_Clear(void) __attribute__((weak));
extern void PyOS_BeforeFork(void) __attribute__((weak));
extern void PyOS_AfterFork_Child(void) __attribute__((weak));

#define SCRIPT "/work/main.py"
#define CHECK "/usr/lib/assay/check.py" /* parses the script and goes no further */

/* Imported by most answers, and cheap to copy. */
static const char *const USUAL[] = {"collections", "heapq", "bisect", "itertools", "functools", "math", "operator"};

static bool waiting;

__attribute__((constructor)) static void begin(void) {
    waiting = is_fork_server();
    if (waiting) hide_fork_server();
}

/* What exists now is never looked at by a copy's garbage collector, which would copy its pages. */
static void freeze(void) {
    PyObject *gc = PyImport_ImportModule("gc");
    if (gc) PyObject_CallMethod(gc, "freeze", NULL);
    PyErr_Clear();
}

static enum mode wait_for_request(void) {
    int state = PyGILState_Ensure();
    for (size_t i = 0; i < sizeof USUAL / sizeof *USUAL; i++)
        if (!PyImport_ImportModule(USUAL[i])) _exit(125);
    freeze();
    PyOS_BeforeFork();
    enum mode mode = serve();
    PyOS_AfterFork_Child();
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
