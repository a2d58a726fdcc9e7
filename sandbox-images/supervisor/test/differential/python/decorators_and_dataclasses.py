import dataclasses
import enum
import functools
import typing


def twice(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args), function(*args)
    return wrapper


@twice
def f(x):
    "text"
    return x + 1


@dataclasses.dataclass(order=True, frozen=True, slots=True)
class Point:
    x: int
    y: typing.Optional[int] = None


class Colour(enum.Flag):
    RED = enum.auto()
    BLUE = enum.auto()


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(f(1), f.__name__, f.__doc__, Point(1), sorted([Point(2, 1), Point(1, 2)]), Colour.RED | Colour.BLUE, fibonacci(80), fibonacci.cache_info())
match Point(3, 4):
    case Point(x=3, y=y):
        print("matched", y)
Point(1).x = 3
