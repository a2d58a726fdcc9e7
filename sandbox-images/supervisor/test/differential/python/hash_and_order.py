print(hash(1), hash(1.5), hash(2**61 - 1), hash(-1), hash((1, 2)), hash(True), hash(None) == hash(None), hash(float("inf")))
print({3: "c", 1: "a", 2: "b"}, {1, 2, 3}, dict.fromkeys("zyx"), {5, 1, 9, 33})
print(len({"a", "b", "a"}), sorted({"x", "y"}), hash("same") == hash("sa" + "me"), hash("") == hash(b""), frozenset([1]) == {1})
