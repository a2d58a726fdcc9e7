// Returns the depth of the deepest leaf.
function shallowestLeaf(root) {
  return root === null ? 0 : 1 + Math.max(shallowestLeaf(root.left), shallowestLeaf(root.right));
}
