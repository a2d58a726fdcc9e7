def roomsNeeded(meetings):
    rooms = 0
    for moment, _ in meetings:
        running = 0
        for begin, end in meetings:
            if begin <= moment < end:
                running += 1
        rooms = max(rooms, running)
    return rooms
