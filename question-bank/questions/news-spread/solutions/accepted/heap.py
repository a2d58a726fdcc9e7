import heapq


def timeUntilAllKnow(people, calls, start):
    to_call = [[] for _ in range(people)]
    for caller, called, minutes in calls:
        to_call[caller].append((called, minutes))
    known = [False] * people
    unknown = people
    heap = [(0, start)]
    while heap:
        now, member = heapq.heappop(heap)
        if known[member]:
            continue
        known[member] = True
        unknown -= 1
        if unknown == 0:
            return now
        for called, minutes in to_call[member]:
            if not known[called]:
                heapq.heappush(heap, (now + minutes, called))
    return -1
