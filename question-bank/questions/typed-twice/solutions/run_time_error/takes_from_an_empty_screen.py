def screen(keys):
    letters = []
    for key in keys:
        if key == "#":
            letters.pop()
        else:
            letters.append(key)
    return letters


def sameText(first, second):
    return screen(first) == screen(second)
