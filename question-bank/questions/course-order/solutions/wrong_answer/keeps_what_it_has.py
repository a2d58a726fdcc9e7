def courseOrder(courses, rules):
    waits = [0] * courses
    opens = [[] for _ in range(courses)]
    for first, then in rules:
        waits[then] += 1
        opens[first].append(then)
    order = [course for course in range(courses) if waits[course] == 0]
    for course in order:
        for then in opens[course]:
            waits[then] -= 1
            if waits[then] == 0:
                order.append(then)
    return order
