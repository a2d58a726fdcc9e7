"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder."""
import json
import random


def run(calls):
    size = calls[0][1][0]
    prices, results = [], [None]
    for name, args in calls[1:]:
        window = prices[-size:]
        if name == "add":
            prices.append(args[0])
            results.append(None)
        elif name == "highest":
            results.append(max(window, default=-1))
        else:
            results.append(window[::-1].index(max(window)) if window else -1)
    return results


def write(name, size, prices, asks):
    calls = [["PriceWindow", [size]]]
    for i, price in enumerate(prices):
        calls.append(["add", [price]])
        if i % asks == 0:
            calls += [["highest", []], ["lead", []]]
    with open(f"tests/secret/{name}.in.json", "w") as out:
        out.write(json.dumps(calls, separators=(",", ":")) + "\n")
    with open(f"tests/secret/{name}.ans.json", "w") as out:
        out.write(json.dumps(run(calls), separators=(",", ":")) + "\n")


rng = random.Random(1)
write("100-large-random", 4000, [rng.randrange(1000001) for _ in range(6000)], 1)
write("101-large-falling", 5000, [20000 - i for i in range(6500)], 1)
write("102-large-rising", 7000, list(range(6600)), 1)
