# A warm day answers the latest waiting day only, not all that are colder.
def daysUntilWarmer(temps):
    days = [0] * len(temps)
    waiting = []
    for day, temp in enumerate(temps):
        if waiting and temps[waiting[-1]] < temp:
            earlier = waiting.pop()
            days[earlier] = day - earlier
        waiting.append(day)
    return days
