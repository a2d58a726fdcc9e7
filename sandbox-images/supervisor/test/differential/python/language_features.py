import contextlib


def generator():
    try:
        received = yield 1
        print("received", received)
        yield 2
    finally:
        print("closed")


g = generator()
print(next(g), g.send("x"))
g.close()


@contextlib.contextmanager
def managed():
    print("enter")
    try:
        yield "value"
    except ZeroDivisionError as error:
        print("suppressed", error)


with managed() as value:
    print(value)
    1 / 0
first, *rest = [y for x in range(5) if (y := x * 2) > 2]
print(first, rest, [*range(3)], {**{"a": 1}, "b": 2}, (lambda *a, k=1, **o: (a, k, o))(1, 2, k=3, z=4), type("T", (), {"v": 1}).v)


class Meta(type):
    def __new__(cls, name, bases, namespace, **options):
        return super().__new__(cls, name, bases, {**namespace, "made_by": cls.__name__}, **options)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class Made(metaclass=Meta):
    def __init_subclass__(cls, **options):
        print("subclass", cls.__name__, options)


class Sub(Made, key=1):
    pass


print(Sub.made_by, Sub.__mro__, Sub.__module__, Sub.__qualname__)
