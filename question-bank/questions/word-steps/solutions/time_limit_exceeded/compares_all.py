# Compares each word with all words of the list.
def is_step(a, b):
    return sum(x != y for x, y in zip(a, b)) == 1


def wordSteps(start, goal, words):
    steps = {start: 0}
    queue = [start]
    for word in queue:
        if word == goal:
            return steps[word]
        for other in words:
            if is_step(word, other) and other not in steps:
                steps[other] = steps[word] + 1
                queue.append(other)
    return -1
