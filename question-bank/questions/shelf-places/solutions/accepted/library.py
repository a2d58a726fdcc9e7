from bisect import bisect_left
from typing import List


def places(shelf: List[int], books: List[int]) -> List[int]:
    return [bisect_left(shelf, book) for book in books]
