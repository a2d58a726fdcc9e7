# Walks down from every node to find the best way below it.
def best_down(node):
    best = 0
    stack = [(node, 0)]
    while stack:
        node, before = stack.pop()
        if node is not None:
            worth = before + node.val
            best = max(best, worth)
            stack.append((node.left, worth))
            stack.append((node.right, worth))
    return best


def richestPath(root):
    best = root.val
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            best = max(best, node.val + best_down(node.left) + best_down(node.right))
            stack.append(node.left)
            stack.append(node.right)
    return best
