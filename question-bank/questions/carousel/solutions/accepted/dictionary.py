from typing import List


class Carousel:
    def __init__(self, cases: List[int]):
        self.place = {number: at for at, number in enumerate(cases)}
        self.turned = 0

    def find(self, number: int) -> int:
        at = self.place.get(number)
        return -1 if at is None else (at - self.turned) % len(self.place)

    def turn(self, places: int) -> None:
        self.turned += places
