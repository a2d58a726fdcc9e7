# Starts at the root for each level.
def level_at(root, wanted):
    values = []
    stack = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            continue
        if depth == wanted:
            values.append(node.val)
        else:
            stack.append((node.right, depth + 1))
            stack.append((node.left, depth + 1))
    return values


def zigzagLevels(root):
    levels = []
    while True:
        values = level_at(root, len(levels))
        if not values:
            return levels
        levels.append(values if len(levels) % 2 == 0 else values[::-1])
