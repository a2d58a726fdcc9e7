"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

The answers of the serpentine and of the two open floors follow from how they are made. The floor with random shelves
has no such formula; its answer was computed by the accepted solutions, which agree.
"""
import random

SIDE = 499


def write(name, floor, answer):
    with open(f"tests/secret/{name}.in", "w") as out:
        out.write(f"{len(floor)} {len(floor[0])}\n" + "".join("".join(row) + "\n" for row in floor))
    if answer is not None:
        with open(f"tests/secret/{name}.ans", "w") as out:
            out.write(f"{answer}\n")


def serpentine(closed):
    """Corridors across the whole floor, joined left and right in turn, from the last square back to the first."""
    floor = [["."] * SIDE for _ in range(SIDE)]
    for i in range(1, SIDE, 2):
        floor[i] = ["#"] * SIDE
        floor[i][0 if i % 4 == 1 else -1] = "."
    if closed:
        floor[1] = ["#"] * SIDE
    corridors = (SIDE + 1) // 2
    floor[-1][-1 if corridors % 2 == 0 else 0] = "S"
    floor[0][-1] = "T"
    return floor, -1 if closed else corridors * (SIDE - 1) + SIDE - 1


def open_floor():
    floor = [["."] * SIDE for _ in range(SIDE)]
    floor[0][0] = "S"
    floor[-1][-1] = "T"
    return floor, 2 * (SIDE - 1)


def shelves(seed, share):
    rng = random.Random(seed)
    floor = [["#" if rng.random() < share else "." for _ in range(SIDE)] for _ in range(SIDE)]
    floor[SIDE // 2][SIDE // 2] = "S"
    floor[2][SIDE - 3] = "T"
    return floor


write("100-large-serpentine", *serpentine(closed=False))
write("101-large-unreachable", *serpentine(closed=True))
write("102-large-open", *open_floor())
write("103-large-shelves", shelves(7, 0.35), None)
