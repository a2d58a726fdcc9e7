from typing import List


def daysUntilWarmer(temps: List[int]) -> List[int]:
    days = [0] * len(temps)
    waiting = []
    for day, temp in enumerate(temps):
        while waiting and temps[waiting[-1]] < temp:
            earlier = waiting.pop()
            days[earlier] = day - earlier
        waiting.append(day)
    return days
