from collections import deque
from typing import List


def courseOrder(courses: int, rules: List[List[int]]) -> List[int]:
    waits = [0] * courses
    opens = [[] for _ in range(courses)]
    for first, then in rules:
        waits[then] += 1
        opens[first].append(then)
    ready = deque(course for course in range(courses) if waits[course] == 0)
    order = []
    while ready:
        course = ready.popleft()
        order.append(course)
        for then in opens[course]:
            waits[then] -= 1
            if waits[then] == 0:
                ready.append(then)
    return order if len(order) == courses else []
