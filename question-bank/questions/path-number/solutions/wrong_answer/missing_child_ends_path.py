# Takes the place of a missing child for the end of a path, even if the other child is there.
def hasDivisiblePath(root, divisor):
    stack = [(root, 0)]
    while stack:
        node, before = stack.pop()
        remainder = (before * 10 + node.val) % divisor
        for child in (node.left, node.right):
            if child is not None:
                stack.append((child, remainder))
            elif remainder == 0:
                return True
    return False
