# Euclid's algorithm with subtractions in the place of divisions.
def common(a, b):
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a


rooms = [tuple(map(int, input().split())) for _ in range(int(input()))]
side = rooms[0][0]
for room in rooms:
    for size in room:
        side = common(side, size)
print(side, sum((width // side) * (depth // side) for width, depth in rooms))
