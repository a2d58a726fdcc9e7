"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder."""
import random

N = 200_000
PAIRS = ["()", "[]", "{}"]
CLOSER = dict(PAIRS)


def correct(seed, deep):
    """A correct line of N characters; `deep` is how likely a bracket opens rather than closes."""
    rng = random.Random(seed)
    line, still_open = [], []
    while len(line) + len(still_open) < N:
        if not still_open or rng.random() < deep:
            pair = rng.choice(PAIRS)
            line.append(pair[0])
            still_open.append(pair[1])
        else:
            line.append(still_open.pop())
    return line + still_open[::-1]


def write(name, line, answer):
    with open(f"tests/secret/{name}.in", "w") as out:
        out.write("".join(line) + "\n")
    with open(f"tests/secret/{name}.ans", "w") as out:
        out.write(f"{answer}\n")


write("100-large-one-nest", ["("] * (N // 2) + [")"] * (N // 2), 0)
write("101-large-mixed", correct(1, 0.55), 0)

crossed = correct(2, 0.9)
last = N - 1
crossed[last] = next(closer for closer in CLOSER.values() if closer != crossed[last])
write("102-large-last-is-wrong", crossed, N)

write("103-large-never-closed", ["["] + correct(3, 0.5)[: N - 2], N)
