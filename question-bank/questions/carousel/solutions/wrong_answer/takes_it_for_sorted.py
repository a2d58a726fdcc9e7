# Searches in the list as if the smallest number were in front.
from bisect import bisect_left


class Carousel:
    def __init__(self, cases):
        self.cases = cases
        self.turned = 0

    def find(self, number):
        at = bisect_left(self.cases, number)
        if at == len(self.cases) or self.cases[at] != number:
            return -1
        return (at - self.turned) % len(self.cases)

    def turn(self, places):
        self.turned += places
