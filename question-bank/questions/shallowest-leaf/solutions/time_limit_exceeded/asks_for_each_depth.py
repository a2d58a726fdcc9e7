# Asks for each depth, from the root every time, whether a leaf is there.
def has_leaf_at(root, wanted):
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        if depth == wanted:
            if node.left is None and node.right is None:
                return True
        else:
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return False


def shallowestLeaf(root):
    if root is None:
        return 0
    depth = 1
    while not has_leaf_at(root, depth):
        depth += 1
    return depth
