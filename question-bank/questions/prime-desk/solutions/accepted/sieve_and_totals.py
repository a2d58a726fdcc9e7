from itertools import accumulate


class PrimeDesk:
    def __init__(self, limit: int):
        prime = bytearray([0, 0]) + bytearray([1]) * (limit - 1)
        for number in range(2, int(limit ** 0.5) + 2):
            if number <= limit and prime[number]:
                square = number * number
                if square <= limit:
                    prime[square::number] = bytes((limit - square) // number + 1)
        self.counts = list(accumulate(prime))
        self.sums = list(accumulate(number if is_prime else 0 for number, is_prime in enumerate(prime)))

    def count(self, first: int, last: int) -> int:
        return self.counts[last] - self.counts[first - 1]

    def sum(self, first: int, last: int) -> int:
        return self.sums[last] - self.sums[first - 1]
