# Believes that the values from left to right, and from right to left, tell two trees apart.
def values(root):
    found, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        found.append(node.val)
        node = node.right
    return found


def isMirrored(first, second):
    return values(first) == values(second)[::-1]
