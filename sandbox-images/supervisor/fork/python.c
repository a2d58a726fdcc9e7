/*
 * Makes CPython a fork server. Preloaded into `python3 main.py`, it waits where the interpreter opens its script: everything a
 * start does has been done, and nothing of the script is known. A copy goes on with opening it, so that what follows is by
 * construction what follows in a plain start.
 *
 * Shared by the copies, other than in plain starts: the seed of hash(), the modules in USUAL and what they import, the types of
 * syntax trees, all of it immortal (python-immortal.c). And a copy is spared the part of the interpreter's end that nobody sees (python-end.c).
 */
#define _GNU_SOURCE
#include "python.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SCRIPT "/work/main.py"
#define CHECK "/usr/lib/assay/check.py" /* parses the script and goes no further */

/* Imported by most answers, and cheap to copy. */
static const char *const USUAL[] = {"typing", "json", "collections", "heapq", "bisect", "itertools", "functools", "math", "operator"};

static bool waiting;

__attribute__((constructor)) static void begin(void) {
    waiting = is_fork_server();
    if (waiting) hide_fork_server();
}

static PyObject *read_script(void) {
    struct stat about;
    int script = open(SCRIPT, O_RDONLY | O_CLOEXEC);
    if (script < 0 || fstat(script, &about) != 0) _exit(125);
    PyObject *text = PyBytes_FromStringAndSize(NULL, about.st_size);
    if (text) read_all(script, PyBytes_AsString(text), (size_t)about.st_size);
    close(script);
    return text;
}

/* Warnings are left to whoever parses it next, as if they had not been given: the interpreter, or CHECK, which says what is wrong. */
static bool can_be_parsed(void) {
    int shown = fcntl(2, F_DUPFD_CLOEXEC, 3), hidden = open("/dev/null", O_WRONLY | O_CLOEXEC);
    PyObject *builtins = PyImport_AddModule("builtins"), *text = read_script();
    if (shown < 0 || hidden < 0 || dup2(hidden, 2) != 2) _exit(125);
    PyObject *code = text ? PyObject_CallMethod(builtins, "compile", "Ossii", text, "main.py", "exec", 0, 1) : NULL;
    if (dup2(shown, 2) != 2 || close(shown) != 0 || close(hidden) != 0) _exit(125);
    bool fine = code != NULL;
    PySys_SetObject("__warningregistry__", NULL);
    if (code) Py_DecRef(code);
    if (text) Py_DecRef(text);
    PyErr_Clear();
    return fine;
}

/* compile() makes the types of syntax trees when it is first called: a millisecond in each copy that is checked or calls it. */
static void make_types_of_syntax(void) {
    PyObject *code = PyObject_CallMethod(PyImport_AddModule("builtins"), "compile", "sss", "", "main.py", "exec");
    if (!code) _exit(125);
    Py_DecRef(code);
}

static enum mode wait_for_request(void) {
    int state = PyGILState_Ensure();
    for (size_t i = 0; i < sizeof USUAL / sizeof *USUAL; i++)
        if (!PyImport_ImportModule(USUAL[i])) _exit(125);
    make_types_of_syntax();
    make_immortal();
    note_modules();
    PyOS_BeforeFork();
    enum mode mode = serve();
    PyOS_AfterFork_Child();
    if (mode == CHECK_AND_RUN && can_be_parsed()) {
        say_checked();
        mode = RUN_PROGRAM;
    }
    shorten_end();
    PyGILState_Release(state);
    return mode;
}

/* Stands before the C library's own. */
VISIBLE FILE *fopen64(const char *path, const char *kind) {
    FILE *(*real)(const char *, const char *) = (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen64");
    if (waiting && strcmp(path, SCRIPT) == 0) {
        waiting = false;
        if (wait_for_request() != RUN_PROGRAM) path = CHECK;
    }
    return real(path, kind);
}
