def richestPath(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child is not None]
    down = {None: 0}
    best = root.val
    for node in reversed(nodes):
        left, right = max(down[node.left], 0), max(down[node.right], 0)
        best = max(best, node.val + left + right)
        down[node] = node.val + max(left, right)
    return best
