"""Objects that still live at the end are destroyed, and say so."""
import heapq
import sys
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


def generator():
    try:
        yield 1
    finally:
        print("generator closed")


kept = Loud("in the program")
_private = Loud("private")
ring = [Loud("in a ring")]
ring.append(ring)
waiting = generator()
next(waiting)
heapq.added = Loud("in a module of the library")
sys.added = Loud("in sys")
reference = weakref.ref(kept, lambda _: print("a reference was told"))
weakref.finalize(kept, print, "finalizer")
print("last line")
