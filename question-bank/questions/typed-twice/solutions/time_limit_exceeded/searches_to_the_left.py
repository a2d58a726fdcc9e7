# Marks what is rubbed out, and searches for the nearest letter that is left.
def screen(keys):
    there = [key != "#" for key in keys]
    for i, key in enumerate(keys):
        if key == "#":
            j = i
            while j >= 0 and not there[j]:
                j -= 1
            if j >= 0:
                there[j] = False
    return [key for key, left in zip(keys, there) if left]


def sameText(first, second):
    return screen(first) == screen(second)
