# Believes that each step of a shortest way sets one letter as it is in the goal.
def wordSteps(start, goal, words):
    known = set(words)
    edge = {start}
    steps = 0
    while edge:
        if goal in edge:
            return steps
        edge = {
            word[:i] + goal[i] + word[i + 1 :]
            for word in edge
            for i in range(len(word))
            if word[i] != goal[i] and word[:i] + goal[i] + word[i + 1 :] in known
        }
        steps += 1
    return -1
