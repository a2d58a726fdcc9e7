"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

The answers of the chain and of the columns follow from how they are made. The random boxes have no such formula; their
answer was computed by the accepted solutions, which agree.
"""
import random

N = 15000
MOST = 100_000_000


def write(name, seed, boxes, answer):
    random.Random(seed).shuffle(boxes)
    with open(f"tests/secret/{name}.in", "w") as out:
        out.write(f"{len(boxes)}\n" + "".join(f"{w} {d}\n" for w, d in boxes))
    if answer is not None:
        with open(f"tests/secret/{name}.ans", "w") as out:
            out.write(f"{answer}\n")


def scattered(seed):
    rng = random.Random(seed)
    return [(rng.randrange(1, MOST + 1), rng.randrange(1, MOST + 1)) for _ in range(N)]


def chain():
    """Every box fits into the next."""
    return [(5000 + 6600 * i, 7 + 6600 * i) for i in range(N)]


def columns():
    """A hundred widths, each with the same 150 depths: one box of each width at most."""
    return [(1000 * (i % 100 + 1), 77 * (i // 100 + 1)) for i in range(N)]


write("100-large-scattered", 1, scattered(1), None)
write("101-large-chain", 2, chain(), N)
write("102-large-columns", 3, columns(), 100)
