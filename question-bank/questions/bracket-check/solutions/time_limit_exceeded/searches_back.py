# For each closing bracket, walks back over everything that is matched already.
line = input().strip()
opener = {")": "(", "]": "[", "}": "{"}


def first_mistake():
    matched = [False] * len(line)
    for i, bracket in enumerate(line):
        if bracket in opener:
            j = i - 1
            while j >= 0 and (matched[j] or line[j] in opener):
                j -= 1
            if j < 0 or line[j] != opener[bracket]:
                return i + 1
            matched[j] = True
    for i, bracket in enumerate(line):
        if bracket not in opener and not matched[i]:
            return len(line) + 1
    return 0


print(first_mistake())
