# Lets news travel in both directions of a call.
import heapq


def timeUntilAllKnow(people, calls, start):
    to_call = [[] for _ in range(people)]
    for caller, called, minutes in calls:
        to_call[caller].append((called, minutes))
        to_call[called].append((caller, minutes))
    times = {}
    heap = [(0, start)]
    while heap:
        now, member = heapq.heappop(heap)
        if member not in times:
            times[member] = now
            for called, minutes in to_call[member]:
                heapq.heappush(heap, (now + minutes, called))
    return max(times.values()) if len(times) == people else -1
