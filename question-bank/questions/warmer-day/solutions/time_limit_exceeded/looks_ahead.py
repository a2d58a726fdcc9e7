# Looks ahead from each day until it is warmer.
def daysUntilWarmer(temps):
    days = [0] * len(temps)
    for day in range(len(temps)):
        for later in range(day + 1, len(temps)):
            if temps[later] > temps[day]:
                days[day] = later - day
                break
    return days
