def isSearchTree(root):
    before = None
    stack = []
    node = root
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if before is not None and node.val <= before:
            return False
        before = node.val
        node = node.right
    return True
