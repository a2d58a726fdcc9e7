from typing import List


def roomsNeeded(meetings: List[List[int]]) -> int:
    ends = sorted(end for _, end in meetings)
    free = 0
    rooms = 0
    for number, begin in enumerate(sorted(begin for begin, _ in meetings), 1):
        while ends[free] <= begin:
            free += 1
        rooms = max(rooms, number - free)
    return rooms
