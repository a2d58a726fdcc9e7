"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

What is expected is counted with times of use in a plain dictionary, which is slow but plain.
"""
import json
import random


def run(calls):
    capacity = calls[0][1][0]
    values, used, results = {}, {}, [None]
    for now, (name, args) in enumerate(calls[1:], 1):
        key = args[0]
        if name == "get":
            results.append(values.get(key, -1))
            if key in values:
                used[key] = now
            continue
        results.append(None)
        values[key] = args[1]
        used[key] = now
        if len(values) > capacity:
            oldest = min(used, key=used.get)
            del values[oldest], used[oldest]
    return results


def write(name, calls):
    with open(f"tests/secret/{name}.in.json", "w") as out:
        out.write(json.dumps(calls, separators=(",", ":")) + "\n")
    with open(f"tests/secret/{name}.ans.json", "w") as out:
        out.write(json.dumps(run(calls), separators=(",", ":")) + "\n")


def mixed(name, seed, capacity, keys, calls, reads):
    rng = random.Random(seed)
    made = [["LRUCache", [capacity]]]
    for _ in range(calls):
        key = rng.randrange(keys)
        made.append(["get", [key]] if rng.random() < reads else ["put", [key, rng.randrange(1000)]])
    write(name, made)


mixed("100-large-mixed", 1, 4000, 8000, 14000, 0.5)
mixed("101-large-mostly-hits", 2, 6000, 6000, 14000, 0.4)
fill = [["LRUCache", [6000]]] + [["put", [key, key]] for key in range(6000)]
write("102-large-oldest-first", fill + [["get", [key]] for key in range(6000)] + [["put", [20000, 1000000000]], ["get", [20000]], ["get", [0]]])
