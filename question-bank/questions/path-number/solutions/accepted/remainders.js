function hasDivisiblePath(root, divisor) {
  const divisibleBelow = (node, before) => {
    if (node === null) return false;
    const remainder = (before * 10 + node.val) % divisor;
    if (node.left === null && node.right === null) return remainder === 0;
    return divisibleBelow(node.left, remainder) || divisibleBelow(node.right, remainder);
  };
  return divisibleBelow(root, 0);
}
