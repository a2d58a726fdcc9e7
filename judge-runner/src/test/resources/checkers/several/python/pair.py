"""Accepts two numbers whose sum is the input; half the points for more than two. What it is made of lies beside it."""

import sys

from saying import say

total = int(open(sys.argv[1]).read())
words = sys.stdin.read().split()
numbers = [int(word) for word in words if word.isdigit()]
if len(numbers) < 2 or sum(numbers) != total:
    say(sys.argv[3] + "judgemessage.txt", f"{numbers} for {total}")
    say(sys.argv[3] + "teammessage.txt", "The numbers do not add up.")
    sys.exit(43)
if len(numbers) > 2:
    say(sys.argv[3] + "score.txt", "0.5")
sys.exit(42)
