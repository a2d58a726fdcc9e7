# Takes a day of equal temperature for a warmer one.
def daysUntilWarmer(temps):
    days = [0] * len(temps)
    waiting = []
    for day, temp in enumerate(temps):
        while waiting and temps[waiting[-1]] <= temp:
            earlier = waiting.pop()
            days[earlier] = day - earlier
        waiting.append(day)
    return days
