# Takes the first way that a search in depth finds.
def wordSteps(start, goal, words):
    left = set(words) - {start}
    stack = [(start, 0)]
    while stack:
        word, steps = stack.pop()
        if word == goal:
            return steps
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                neighbour = word[:i] + letter + word[i + 1 :]
                if neighbour in left:
                    left.remove(neighbour)
                    stack.append((neighbour, steps + 1))
    return -1
