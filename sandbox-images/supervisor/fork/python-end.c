/*
 * The end of an interpreter has two parts. First everything that a program could notice: threads are joined, exit functions
 * called, streams flushed, modules and with them the program's objects destroyed. Then the interpreter takes itself apart, which
 * nobody sees but takes longer than most programs, since each page it writes to is copied first.
 *
 * After a program that came to its end without an error, the process exits between the two; and modules of the library in which
 * it has changed nothing are not emptied first. The border is the audit event that the interpreter raises when it begins with its
 * own state. The hook for it is not there while the program runs, because each event then costs a little; it is set when the
 * interpreter, at the beginning of its end, takes back its handler of SIGINT. A program that had taken it back itself, or ended
 * in any other way, has the whole end.
 */
#define _GNU_SOURCE
#include "python.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const USED_AT_THE_END[] = {"stdout", "stderr", "excepthook"};
enum { USED = sizeof USED_AT_THE_END / sizeof *USED_AT_THE_END };
static PyObject *original[USED]; /* all NULL: not a copy */
static PyObject *original_main;
static ino_t outputs[2];

static struct { PyObject *name, *module, *names, *before; } modules[256];
static size_t module_count;

void note_modules(void) {
    PyObject *name, *module;
    for (ssize_t at = 0; PyDict_Next(PyImport_GetModuleDict(), &at, &name, &module);) {
        PyObject *names = PyModule_GetDict(module);
        bool ends_apart = module == PyImport_AddModule("sys") || module == PyImport_AddModule("builtins") ||
            module == PyImport_AddModule("__main__");
        if (!names || ends_apart || module_count == sizeof modules / sizeof *modules) continue;
        modules[module_count].name = name;
        modules[module_count].module = module;
        modules[module_count].names = names;
        modules[module_count++].before = PyDict_Copy(names);
    }
    PyErr_Clear();
}

static bool is_unchanged(PyObject *names, PyObject *before) {
    PyObject *pairs[4];
    ssize_t now = 0, then = 0;
    while (PyDict_Next(before, &then, &pairs[0], &pairs[1]))
        if (!PyDict_Next(names, &now, &pairs[2], &pairs[3]) || pairs[0] != pairs[2] || pairs[1] != pairs[3]) return false;
    return !PyDict_Next(names, &now, &pairs[2], &pairs[3]);
}

/* As the interpreter is about to do with all of them, which it then empties. */
static void forget_unchanged_modules(void) {
    PyObject *known = PyImport_GetModuleDict();
    for (size_t i = 0; i < module_count; i++)
        if (PyDict_GetItem(known, modules[i].name) == modules[i].module && is_unchanged(modules[i].names, modules[i].before))
            PyDict_SetItem(known, modules[i].name, &_Py_NoneStruct);
}

static ino_t pipe_at(int number) {
    struct stat about;
    int flags = fcntl(number, F_GETFL);
    return flags >= 0 && !(flags & O_NONBLOCK) && fstat(number, &about) == 0 && S_ISFIFO(about.st_mode) ? about.st_ino : 0;
}

void shorten_end(void) {
    for (int i = 0; i < 2; i++) outputs[i] = pipe_at(i + 1);
    for (int i = 0; i < USED; i++) original[i] = PySys_GetObject(USED_AT_THE_END[i]);
    original_main = PyImport_AddModule("__main__");
}

/* Once in the life of a copy; later there is no interpreter left to ask anything. */
static bool begins_to_end(void) {
    static bool begun;
    if (begun || !original[0] || Py_IsInitialized()) return false;
    return begun = true;
}

/*
 * Whether the exit code is certainly 0. The interpreter takes `__file__` away after the program's last line, and only where it
 * does not leave by SystemExit; it keeps an error that nobody caught as `sys.last_exc`. A flush that failed changes the exit code,
 * too: the interpreter's own streams cannot fail while they lead where they led.
 */
static bool ends_well(void) {
    if (getenv("PYTHONINSPECT")) return false;
    for (int i = 0; i < USED; i++)
        if (PySys_GetObject(USED_AT_THE_END[i]) != original[i]) return false;
    for (int i = 0; i < 2; i++)
        if (!outputs[i] || pipe_at(i + 1) != outputs[i]) return false;
    PyObject *main_module = PyDict_GetItemString(PyImport_GetModuleDict(), "__main__");
    return main_module == original_main && !PyDict_GetItemString(PyModule_GetDict(main_module), "__file__") && !PySys_GetObject("last_exc");
}

static int at_event(const char *event, PyObject *arguments, void *nothing) {
    (void)arguments;
    (void)nothing;
    if (strcmp(event, "cpython.PyInterpreterState_Clear") == 0) exit(0);
    return 0;
}

/* Stands before the C library's own. */
VISIBLE int sigaction(int number, const struct sigaction *action, struct sigaction *old) {
    static __typeof__(&sigaction) real;
    if (!real) real = (__typeof__(&sigaction))dlsym(RTLD_NEXT, "sigaction");
    if (number == SIGINT && begins_to_end() && ends_well()) {
        forget_unchanged_modules();
        PySys_AddAuditHook(at_event, NULL);
    }
    return real(number, action, old);
}
