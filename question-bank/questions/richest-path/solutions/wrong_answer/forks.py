# Hands both sides to the parent, so that paths fork.
def richestPath(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child is not None]
    worth = {None: 0}
    best = root.val
    for node in reversed(nodes):
        worth[node] = node.val + max(worth[node.left], 0) + max(worth[node.right], 0)
        best = max(best, worth[node])
    return best
