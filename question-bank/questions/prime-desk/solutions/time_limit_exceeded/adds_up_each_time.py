# Sieves once, but walks through the stretch for every question.
class PrimeDesk:
    def __init__(self, limit):
        self.prime = [False, False] + [True] * (limit - 1)
        for number in range(2, limit + 1):
            if self.prime[number]:
                for multiple in range(number * number, limit + 1, number):
                    self.prime[multiple] = False

    def count(self, first, last):
        count = 0
        for number in range(first, last + 1):
            if self.prime[number]:
                count += 1
        return count

    def sum(self, first, last):
        total = 0
        for number in range(first, last + 1):
            if self.prime[number]:
                total += number
        return total
