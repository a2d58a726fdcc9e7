import functools
import heapq


class Item:
    def __lt__(self, other):
        raise TypeError("not comparable: " + type(other).__name__)


@functools.lru_cache(None)
def push(n):
    if n:
        return push(n - 1)
    heap = []
    heapq.heappush(heap, Item())
    heapq.heappush(heap, Item())


try:
    push(5)
except TypeError:
    import traceback
    traceback.print_exc()
    print(traceback.format_exc().count("push"))
sorted([Item(), Item()], key=lambda item: item)
