def forms(word):
    return [word[:i] + "*" + word[i + 1 :] for i in range(len(word))]


def wordSteps(start, goal, words):
    filed = {}
    for word in words:
        for form in forms(word):
            filed.setdefault(form, []).append(word)
    reached = {start}
    edge = [start]
    steps = 0
    while edge:
        if goal in edge:
            return steps
        beyond = []
        for word in edge:
            for form in forms(word):
                for neighbour in filed.pop(form, ()):
                    if neighbour not in reached:
                        reached.add(neighbour)
                        beyond.append(neighbour)
        edge = beyond
        steps += 1
    return -1
