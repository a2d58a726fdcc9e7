# Counts the nodes of each pair of subtrees before it looks into them.
def count(node):
    total = 0
    stack = [node]
    while stack:
        node = stack.pop()
        if node is not None:
            total += 1
            stack.append(node.left)
            stack.append(node.right)
    return total


def isMirrored(first, second):
    pairs = [(first, second)]
    while pairs:
        a, b = pairs.pop()
        if count(a) != count(b):
            return False
        if a is None:
            continue
        if a.val != b.val:
            return False
        pairs.append((a.left, b.right))
        pairs.append((a.right, b.left))
    return True
