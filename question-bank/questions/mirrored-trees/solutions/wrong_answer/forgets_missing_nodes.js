// Goes on only where both nodes are there, and never asks whether one is missing.
function isMirrored(first, second) {
  if (first === null || second === null) return true;
  return first.val === second.val && isMirrored(first.left, second.right) && isMirrored(first.right, second.left);
}
