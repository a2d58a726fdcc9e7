def roomsNeeded(meetings):
    ends = sorted(end for _, end in meetings)
    free = rooms = 0
    for number, begin in enumerate(sorted(begin for begin, _ in meetings), 1):
        while ends[free] < begin:
            free += 1
        rooms = max(rooms, number - free)
    return rooms
