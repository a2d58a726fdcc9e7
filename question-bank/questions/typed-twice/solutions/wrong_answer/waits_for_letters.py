# On an empty screen, rubbing out waits for the next letter.
def screen(keys):
    letters = []
    owed = 0
    for key in keys:
        if key == "#":
            if letters:
                letters.pop()
            else:
                owed += 1
        elif owed:
            owed -= 1
        else:
            letters.append(key)
    return letters


def sameText(first, second):
    return screen(first) == screen(second)
