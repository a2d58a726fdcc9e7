// Allows equal values.
function isSearchTree(root) {
  const within = (node, above, below) =>
    node === null ||
    (above <= node.val && node.val <= below && within(node.left, above, node.val) && within(node.right, node.val, below));
  return within(root, -Infinity, Infinity);
}
