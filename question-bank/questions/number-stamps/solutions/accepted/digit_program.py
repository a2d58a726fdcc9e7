from functools import lru_cache


def up_to(digit: int, n: int) -> int:
    digits = list(map(int, str(n)))

    @lru_cache(maxsize=None)
    def write(at: int, equal: bool, begun: bool) -> tuple:
        """How many numbers there are from here, and how many stamps they take."""
        if at == len(digits):
            return 1, 0
        numbers = stamps = 0
        for d in range(digits[at] + 1 if equal else 10):
            count, used = write(at + 1, equal and d == digits[at], begun or d > 0)
            numbers += count
            stamps += used + (count if d == digit and (begun or d > 0) else 0)
        return numbers, stamps

    return write(0, True, False)[1]


def stampings(digit: int, first: int, last: int) -> int:
    return up_to(digit, last) - up_to(digit, first - 1)
