# Goes through the boxes by width and takes each one that fits around the last one taken.
n = int(input())
boxes = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda box: (box[0], -box[1]))
count = 0
last = (0, 0)
for box in boxes:
    if box[0] > last[0] and box[1] > last[1]:
        count += 1
        last = box
print(count)
