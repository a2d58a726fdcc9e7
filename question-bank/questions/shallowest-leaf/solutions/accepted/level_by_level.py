def shallowestLeaf(root):
    level = [root] if root else []
    depth = 0
    while level:
        depth += 1
        below = []
        for node in level:
            if node.left is None and node.right is None:
                return depth
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        level = below
    return 0
