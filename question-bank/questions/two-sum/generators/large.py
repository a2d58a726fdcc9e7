"""Writes the large secret tests of this question: python3 generators/large.py, from the question's folder.

Every number but two is a multiple of three, the two are one more than a multiple of three. So the target, the sum of
the two, is two more than a multiple of three, and no other pair can reach it.
"""
import random

N = 25000
BOUND = 3_000_000


def write(name, nums, i, j):
    with open(f"tests/secret/{name}.in", "w") as out:
        out.write(f"{len(nums)} {nums[i] + nums[j]}\n{' '.join(map(str, nums))}\n")
    with open(f"tests/secret/{name}.ans", "w") as out:
        out.write(f"{i} {j}\n")


def multiples(rng, n):
    return [3 * rng.randrange(-BOUND, BOUND) for _ in range(n)]


def pair_at(name, seed, i, j, ordered=False):
    rng = random.Random(seed)
    nums = multiples(rng, N)
    if ordered:
        nums.sort()
    nums[i] += 1
    nums[j] += 1
    write(name, nums, i, j)


pair_at("100-large-at-the-end", 1, N - 2, N - 1)
pair_at("101-large-far-apart", 2, 0, N - 1)
pair_at("102-large-ordered", 3, N // 2, N - 3, ordered=True)
