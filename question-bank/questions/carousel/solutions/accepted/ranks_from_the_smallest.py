from typing import List


class Carousel:
    def __init__(self, cases: List[int]):
        self.cases = cases
        self.turned = 0
        low, high = 0, len(cases) - 1
        while low < high:
            middle = (low + high) // 2
            if cases[middle] > cases[high]:
                low = middle + 1
            else:
                high = middle
        self.smallest = low

    def find(self, number: int) -> int:
        cases, n = self.cases, len(self.cases)
        low, high = 0, n - 1
        while low < high:
            middle = (low + high) // 2
            if cases[(self.smallest + middle) % n] < number:
                low = middle + 1
            else:
                high = middle
        at = (self.smallest + low) % n
        return (at - self.turned) % n if cases[at] == number else -1

    def turn(self, places: int) -> None:
        self.turned = (self.turned + places) % len(self.cases)
