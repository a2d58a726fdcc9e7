"""Accepts two numbers whose sum is the input; half the points for more than two."""

import sys

total = int(open(sys.argv[1]).read())
assert open(sys.argv[2]).read().split()
feedback = sys.argv[3]


def say(name, text):
    with open(feedback + name, "a") as file:
        file.write(text)


try:
    numbers = [int(word) for word in sys.stdin.read().split()]
except ValueError:
    numbers = []
if len(numbers) < 2 or sum(numbers) != total:
    say("judgemessage.txt", f"{numbers} for {total}")
    say("teammessage.txt", "The numbers do not add up.")
    sys.exit(43)
if len(numbers) > 2:
    say("score_multiplier.txt", "0.5")
sys.exit(42)
