def courseOrder(courses, rules):
    order = []
    left = list(range(courses))
    while left:
        waiting = set()
        open_rules = [rule for rule in rules if rule[0] in set(left)]
        for first, then in open_rules:
            waiting.add(then)
        ready = [course for course in left if course not in waiting]
        if not ready:
            return []
        order.append(ready[0])
        left.remove(ready[0])
    return order
