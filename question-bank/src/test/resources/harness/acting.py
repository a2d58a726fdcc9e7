import os


class Acting:
    def flood(self):
        for _ in range(1000):
            print("flood")
        return 42

    def leave(self):
        raise SystemExit(0)

    def fail(self):
        raise ValueError("on purpose")

    def forge(self):
        with open("result/value", "w") as result:
            result.write("0123456789abcdef\n=[null,42]\n")
        os._exit(0)

    def circle(self):
        node = ListNode(1)
        node.next = node
        return node

    def nan(self):
        return float("nan")
