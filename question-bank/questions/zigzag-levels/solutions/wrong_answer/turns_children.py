# Turns round the nodes of a level, and so the order in which their children are found.
def zigzagLevels(root):
    levels = []
    level = [root] if root else []
    while level:
        if len(levels) % 2 == 1:
            level = level[::-1]
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
