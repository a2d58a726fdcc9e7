"""Everything that was there before the program can be changed and used like in a plain start."""
import bisect
import builtins
import collections
import functools
import gc
import heapq
import math
import sys

builtins.print = functools.partial(print, end=";\n")
heapq.heappush_twice = lambda heap, item: (heapq.heappush(heap, item), heapq.heappush(heap, item))
heap = []
heapq.heappush_twice(heap, 3)
print(heap)
math.tau = 6
print(math.tau)
collections.Counter.total_of = lambda self: sum(self.values())
print(collections.Counter("hello").total_of())
del collections.OrderedDict
print(hasattr(collections, "OrderedDict"))
sys.modules.pop("bisect")
import bisect as again  # noqa: E402

print(again is bisect, again.bisect([1, 2, 3], 2))
print(gc.collect() >= 0, gc.isenabled(), len(gc.garbage))
gc.unfreeze()
print(gc.collect() >= 0)
