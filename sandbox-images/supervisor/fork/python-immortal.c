/*
 * A copy of the interpreter shares its memory until one of them writes. What Python writes most are counts of references, of
 * every object it touches, and once more when it clears up at its end. An immortal object, as None is, has no such count
 * (PEP 683). So all objects that exist before the first copy become immortal: a copy then writes to few of their pages.
 *
 * Left out is what has to end with the program: the standard streams, which are flushed then, and the program's own names.
 */
#define _GNU_SOURCE
#include "python.h"

#include <unistd.h>

static PyObject *mortal[16];
static size_t mortal_count;

static void must_exist(const void *object) {
    if (!object) _exit(125);
}

static void keep_mortal(PyObject *object) {
    must_exist(object);
    if (mortal_count == sizeof mortal / sizeof *mortal) _exit(125);
    mortal[mortal_count++] = object;
}

static bool is_mortal(const PyObject *object) {
    for (size_t i = 0; i < mortal_count; i++)
        if (mortal[i] == object) return true;
    return false;
}

static void keep_stream_mortal(const char *name) {
    PyObject *stream = PySys_GetObject(name);
    keep_mortal(stream);
    PyObject *buffer = PyObject_GetAttrString(stream, "buffer");
    keep_mortal(buffer);
    PyObject *raw = PyObject_GetAttrString(buffer, "raw");
    keep_mortal(raw);
    Py_DecRef(raw); /* the stream holds it */
    Py_DecRef(buffer);
}

/* The first word of every object, as make_immortal makes sure. */
static ssize_t count_of(const PyObject *object) { return *(const ssize_t *)object; }

static ssize_t immortal_count(void) {
    PyObject *sys = PyImport_ImportModule("sys");
    must_exist(sys);
    PyObject *told = PyObject_CallMethod(sys, "getrefcount", "O", &_Py_NoneStruct);
    must_exist(told);
    ssize_t count = PyLong_AsSsize_t(told);
    Py_DecRef(told);
    if (count < 1 << 30 || count != count_of(&_Py_NoneStruct)) _exit(125);
    return count;
}

/* Of the objects found; returns those that were not immortal before. */
static PyObject *set_immortal(PyObject *found, ssize_t immortal) {
    PyObject *fresh = PyList_New(0);
    for (ssize_t i = 0, n = PyList_Size(found); i < n; i++) {
        PyObject *object = PyList_GetItem(found, i);
        if (count_of(object) == immortal || is_mortal(object)) continue;
        _Py_SetRefcnt(object, immortal);
        if (PyList_Append(fresh, object) != 0) _exit(125);
    }
    Py_DecRef(found);
    return fresh;
}

/* … but finds rings that lead through what is mortal. */
static void look_at(PyObject *object) {
    if (!PyObject_GC_IsTracked(object)) return;
    PyObject_GC_UnTrack(object);
    PyObject_GC_Track(object);
}

void make_immortal(void) {
    const ssize_t immortal = immortal_count();
    PyObject *gc = PyImport_ImportModule("gc"), *main_module = PyImport_AddModule("__main__");
    must_exist(gc);
    keep_mortal(main_module);
    keep_mortal(PyModule_GetDict(main_module));
    keep_stream_mortal("stdin");
    keep_stream_mortal("stdout");
    keep_stream_mortal("stderr");
    PyObject *get_referents = PyObject_GetAttrString(gc, "get_referents"), *found = PyObject_CallMethod(gc, "get_objects", NULL);
    for (must_exist(found); PyList_Size(found) > 0; must_exist(found)) {
        PyObject *fresh = set_immortal(found, immortal), *all = PyList_AsTuple(fresh);
        Py_DecRef(fresh);
        found = PyObject_CallObject(get_referents, all);
        Py_DecRef(all);
    }
    Py_DecRef(found);
    must_exist(PyObject_CallMethod(gc, "freeze", NULL)); /* the collector of a copy leaves them alone, too … */
    for (size_t i = 0; i < mortal_count; i++) look_at(mortal[i]);
    PyErr_Clear();
}
