def screen(keys):
    letters = []
    for key in keys:
        if key != "#":
            letters.append(key)
        elif letters:
            letters.pop()
    return letters


def sameText(first: str, second: str) -> bool:
    return screen(first) == screen(second)
