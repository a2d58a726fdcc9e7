"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

The bookings are made from blocks that are known to be apart, so the answer is known without solving the question.
"""
import random

N = 15000
END = 100_000_000


def write(name, blocks, bookings):
    with open(f"tests/secret/{name}.in", "w") as out:
        out.write(f"{len(bookings)}\n" + "".join(f"{a} {b}\n" for a, b in bookings))
    with open(f"tests/secret/{name}.ans", "w") as out:
        out.write(f"{len(blocks)}\n" + "".join(f"{a} {b}\n" for a, b in blocks))


def spread(seed, count):
    """`count` blocks that neither overlap nor touch, over the whole time."""
    rng = random.Random(seed)
    edges = sorted(rng.sample(range(END + 1), 2 * count))
    return list(zip(edges[::2], edges[1::2]))


def cover(block, pieces, rng):
    """Bookings that together make exactly this block: a chain of overlapping or touching ones, some inside others."""
    a, b = block
    if b - a < 2 * pieces:
        return [block] * pieces
    cuts = [a] + sorted(rng.sample(range(a + 1, b), pieces - 1)) + [b]
    return [(max(a, cuts[i] - rng.randrange(3)), cuts[i + 1]) for i in range(pieces)]


def mixed(name, seed, count):
    rng = random.Random(seed)
    blocks = spread(seed + 1000, count)
    pieces = [1] * count
    for _ in range(N - count):
        pieces[rng.randrange(count)] += 1
    bookings = [booking for block, k in zip(blocks, pieces) for booking in cover(block, k, rng)]
    rng.shuffle(bookings)
    write(name, blocks, bookings)


mixed("100-large-many-blocks", 1, 12000)
mixed("101-large-half", 2, 7000)
mixed("102-large-one-block", 3, 1)

nested = [(i, END - i) for i in range(N)]
random.Random(4).shuffle(nested)
write("103-large-nested", [(0, END)], nested)
