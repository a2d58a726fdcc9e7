def first_mistake(line):
    opener = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, bracket in enumerate(line, 1):
        if bracket not in opener:
            still_open.append(bracket)
        elif not still_open or still_open.pop() != opener[bracket]:
            return position
    return len(line) + 1 if still_open else 0


print(first_mistake(input().strip()))
