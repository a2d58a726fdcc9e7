# Stops at equal digits as if the code could grow there.
def nextCode(code):
    pivot = len(code) - 2
    while pivot >= 0 and code[pivot] > code[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(code) - 1
        while larger > pivot + 1 and code[larger] <= code[pivot]:
            larger -= 1
        code[pivot], code[larger] = code[larger], code[pivot]
    code[pivot + 1:] = sorted(code[pivot + 1:])
