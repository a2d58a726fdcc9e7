from bisect import bisect_right


def places(shelf, books):
    return [bisect_right(shelf, book) for book in books]
