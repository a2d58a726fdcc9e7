from typing import List


def places(shelf: List[int], books: List[int]) -> List[int]:
    return [place(shelf, book) for book in books]


def place(shelf: List[int], book: int) -> int:
    low, high = 0, len(shelf)
    while low < high:
        middle = (low + high) // 2
        if shelf[middle] < book:
            low = middle + 1
        else:
            high = middle
    return low
