# Looks through both subtrees of every node.
def values(node):
    stack = [node]
    while stack:
        node = stack.pop()
        if node is not None:
            yield node.val
            stack.append(node.left)
            stack.append(node.right)


def isSearchTree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if any(value >= node.val for value in values(node.left)):
            return False
        if any(value <= node.val for value in values(node.right)):
            return False
        stack.append(node.left)
        stack.append(node.right)
    return True
