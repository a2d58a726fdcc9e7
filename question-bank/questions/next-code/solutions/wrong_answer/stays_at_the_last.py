def nextCode(code):
    pivot = len(code) - 2
    while pivot >= 0 and code[pivot] >= code[pivot + 1]:
        pivot -= 1
    if pivot < 0:
        return
    larger = len(code) - 1
    while code[larger] <= code[pivot]:
        larger -= 1
    code[pivot], code[larger] = code[larger], code[pivot]
    code[pivot + 1:] = code[:pivot:-1]
