import gc
import sys
import weakref


class Node:
    pass


def cycle():
    one, two = Node(), Node()
    one.other, two.other = two, one
    return weakref.ref(one)


print(gc.isenabled(), gc.get_threshold(), gc.get_debug(), gc.callbacks, gc.garbage)
gc.disable()
kept = cycle()
print(kept() is not None, gc.collect() >= 2, kept())
weak = weakref.WeakValueDictionary(a=Node())
print(len(weak), sys.getrefcount(Node()), gc.is_tracked([]), gc.is_tracked(1))
weakref.finalize(Node, print, "finalised at the end")
