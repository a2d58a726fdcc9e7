# Goes through all digits of the path at each node.
def remainder_of(digits, divisor):
    remainder = 0
    for digit in digits:
        remainder = (remainder * 10 + digit) % divisor
    return remainder


def hasDivisiblePath(root, divisor):
    stack = [(root, [])]
    while stack:
        node, before = stack.pop()
        digits = before + [node.val]
        if remainder_of(digits, divisor) == 0 and node.left is None and node.right is None:
            return True
        if node.left is not None:
            stack.append((node.left, digits))
        if node.right is not None:
            stack.append((node.right, digits))
    return False
