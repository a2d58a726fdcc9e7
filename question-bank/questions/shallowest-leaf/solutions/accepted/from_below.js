function shallowestLeaf(root) {
  if (root === null) return 0;
  if (root.left === null) return 1 + shallowestLeaf(root.right);
  if (root.right === null) return 1 + shallowestLeaf(root.left);
  return 1 + Math.min(shallowestLeaf(root.left), shallowestLeaf(root.right));
}
