function zigzagLevels(root) {
  const levels = [];
  const visit = (node, depth) => {
    if (node === null) return;
    (levels[depth] ??= []).push(node.val);
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  };
  visit(root, 0);
  return levels.map((values, depth) => (depth % 2 === 0 ? values : values.reverse()));
}
