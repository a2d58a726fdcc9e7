/* What the parts of the fork server for CPython share: the interpreter's own interface for C, which it exports. */
#ifndef ASSAY_FORK_PYTHON_H
#define ASSAY_FORK_PYTHON_H

#include "server.h"

/* Weak: this library is also loaded into the short-lived program that starts the interpreter. */
#define PYTHON extern __attribute__((weak))

typedef struct _object PyObject;
PYTHON PyObject _Py_NoneStruct;
PYTHON int PyGILState_Ensure(void);
PYTHON void PyGILState_Release(int);
PYTHON void PyOS_BeforeFork(void);
PYTHON void PyOS_AfterFork_Child(void);
PYTHON void PyErr_Clear(void);
PYTHON int Py_IsInitialized(void);
PYTHON int PyObject_GC_IsTracked(PyObject *);
PYTHON void PyObject_GC_Track(void *);
PYTHON void PyObject_GC_UnTrack(void *);
PYTHON PyObject *PyImport_ImportModule(const char *);
PYTHON PyObject *PyImport_AddModule(const char *);
PYTHON PyObject *PyModule_GetDict(PyObject *);
PYTHON PyObject *PySys_GetObject(const char *);
PYTHON int PySys_SetObject(const char *, PyObject *);
PYTHON int PySys_AddAuditHook(int (*)(const char *, PyObject *, void *), void *);
PYTHON PyObject *PyObject_CallMethod(PyObject *, const char *, const char *, ...);
PYTHON PyObject *PyObject_CallObject(PyObject *, PyObject *);
PYTHON PyObject *PyObject_GetAttrString(PyObject *, const char *);
PYTHON PyObject *PyImport_GetModuleDict(void);
PYTHON PyObject *PyDict_GetItem(PyObject *, PyObject *);
PYTHON PyObject *PyDict_GetItemString(PyObject *, const char *);
PYTHON PyObject *PyDict_Copy(PyObject *);
PYTHON int PyDict_Next(PyObject *, ssize_t *, PyObject **, PyObject **);
PYTHON int PyDict_SetItem(PyObject *, PyObject *, PyObject *);
PYTHON PyObject *PyBytes_FromStringAndSize(const char *, ssize_t);
PYTHON char *PyBytes_AsString(PyObject *);
PYTHON PyObject *PyList_New(ssize_t);
PYTHON int PyList_Append(PyObject *, PyObject *);
PYTHON PyObject *PyList_AsTuple(PyObject *);
PYTHON PyObject *PyList_GetItem(PyObject *, ssize_t);
PYTHON ssize_t PyList_Size(PyObject *);
PYTHON ssize_t PyLong_AsSsize_t(PyObject *);
PYTHON void Py_DecRef(PyObject *);
PYTHON void _Py_SetRefcnt(PyObject *, ssize_t);

/* Makes everything that exists immortal, so that neither using it nor clearing up writes to its pages. Before the first copy. */
void make_immortal(void);

/* Remembers what is in the modules that exist. After make_immortal. */
void note_modules(void);

/* From now on, in a copy: a program that comes to its end without an error is spared the rest of the interpreter's end. */
void shorten_end(void);

#endif
