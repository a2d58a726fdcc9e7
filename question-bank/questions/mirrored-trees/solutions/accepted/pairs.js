function isMirrored(first, second) {
  if (first === null || second === null) return first === second;
  return first.val === second.val && isMirrored(first.left, second.right) && isMirrored(first.right, second.left);
}
