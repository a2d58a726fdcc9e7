# Exchanges the digit that must grow for the one after it, which may be too large.
def nextCode(code):
    pivot = len(code) - 2
    while pivot >= 0 and code[pivot] >= code[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        code[pivot], code[pivot + 1] = code[pivot + 1], code[pivot]
    code[pivot + 1:] = sorted(code[pivot + 1:])
