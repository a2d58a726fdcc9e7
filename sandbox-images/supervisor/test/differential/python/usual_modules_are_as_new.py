import bisect
import collections
import functools
import heapq
import itertools
import math
import operator
for module in bisect, collections, functools, heapq, itertools, math, operator:
    print(module.__name__, getattr(module, "__file__", None), len(dir(module)))
heap = [5, 1, 4]
heapq.heapify(heap)
print(heap, collections.Counter("banana").most_common(), functools.reduce(operator.mul, range(1, 6)), bisect.bisect([1, 3], 2))
print(list(itertools.islice(itertools.count(), 3)), collections.namedtuple("P", "x y")(1, 2), math.dist((0, 0), (3, 4)))
print("heapq" in globals(), "json" in globals())
