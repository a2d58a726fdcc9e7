# Takes the first call that reaches somebody, in order of calls in a row, for the fastest one.
from collections import deque


def timeUntilAllKnow(people, calls, start):
    to_call = [[] for _ in range(people)]
    for caller, called, minutes in calls:
        to_call[caller].append((called, minutes))
    times = {start: 0}
    queue = deque([start])
    while queue:
        member = queue.popleft()
        for called, minutes in to_call[member]:
            if called not in times:
                times[called] = times[member] + minutes
                queue.append(called)
    return max(times.values()) if len(times) == people else -1
