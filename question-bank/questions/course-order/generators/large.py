"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

Rules are drawn along a hidden order, which is the expected answer; the circle is one more rule, from its end to its beginning.
"""
import json
import random

COURSES = 2000


def write(name, rules, order):
    with open(f"tests/secret/{name}.in.json", "w") as out:
        out.write(json.dumps([COURSES, rules], separators=(",", ":")) + "\n")
    with open(f"tests/secret/{name}.ans.json", "w") as out:
        out.write(json.dumps(order, separators=(",", ":")) + "\n")


def along(seed, count):
    rng = random.Random(seed)
    order = rng.sample(range(COURSES), COURSES)
    rules = [[order[i], order[i + 1]] for i in range(COURSES - 1)]
    while len(rules) < count:
        i, j = sorted(rng.sample(range(COURSES), 2))
        rules.append([order[i], order[j]])
    rng.shuffle(rules)
    return order, rules


order, rules = along(1, 20000)
write("100-large-many-rules", rules, order)
order, rules = along(2, 1999)
write("101-large-chain", rules, order)
order, rules = along(3, 9999)
write("102-large-circle", rules + [[order[-1], order[0]]], [])
write("103-large-backwards", [[i + 1, i] for i in range(COURSES - 1)], list(range(COURSES - 1, -1, -1)))
