// Takes a missing child for a way of length zero.
function shallowestLeaf(root) {
  if (root === null) return 0;
  return 1 + Math.min(shallowestLeaf(root.left), shallowestLeaf(root.right));
}
