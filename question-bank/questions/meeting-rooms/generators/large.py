"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

The answer is known from how the meetings are made: rows of meetings that follow each other, one row a room, all of which go
on at a moment in the middle.
"""
import json
import random

SPAN = 1_000_000
MIDDLE = SPAN // 2


def write(name, meetings, rooms):
    with open(f"tests/secret/{name}.in.json", "w") as out:
        out.write(json.dumps([meetings], separators=(",", ":")) + "\n")
    with open(f"tests/secret/{name}.ans.json", "w") as out:
        out.write(f"{rooms}\n")


def rows(name, seed, rooms, per_row):
    rng = random.Random(seed)
    meetings = []
    for _ in range(rooms):
        before = sorted(rng.sample(range(0, MIDDLE), per_row // 2))
        after = sorted(rng.sample(range(MIDDLE + 1, SPAN), per_row - per_row // 2))
        cuts = before + after
        meetings += [[a, b] for a, b in zip(cuts, cuts[1:])]
    rng.shuffle(meetings)
    write(name, meetings, rooms)


rows("100-large-many-rooms", 1, 2000, 6)
rows("101-large-few-rooms", 2, 4, 2500)
write("102-large-all-at-once", [[i, SPAN - i] for i in range(10000)], 10000)
