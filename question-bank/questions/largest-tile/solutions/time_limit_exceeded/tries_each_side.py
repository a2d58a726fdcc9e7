# Begins with the smallest measure and makes the tile a millimetre smaller until it fits everywhere.
rooms = [tuple(map(int, input().split())) for _ in range(int(input()))]
side = min(min(room) for room in rooms)
while any(width % side or depth % side for width, depth in rooms):
    side -= 1
print(side, sum((width // side) * (depth // side) for width, depth in rooms))
