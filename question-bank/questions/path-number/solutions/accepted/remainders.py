def hasDivisiblePath(root, divisor):
    stack = [(root, 0)]
    while stack:
        node, before = stack.pop()
        remainder = (before * 10 + node.val) % divisor
        if node.left is None and node.right is None and remainder == 0:
            return True
        if node.left is not None:
            stack.append((node.left, remainder))
        if node.right is not None:
            stack.append((node.right, remainder))
    return False
