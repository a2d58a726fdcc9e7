# Links the first group well, and stops there.
def turnGroups(train, size):
    nodes = []
    node = train
    while node is not None and len(nodes) < size:
        nodes.append(node)
        node = node.next
    if len(nodes) < size:
        return train
    for later, earlier in zip(nodes[1:], nodes):
        later.next = earlier
    train.next = node
    return nodes[-1]
