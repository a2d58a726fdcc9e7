// Keeps the remainder in 32 bits, of which ten times the remainder has more.
class Solution {
    public boolean hasDivisiblePath(TreeNode root, int divisor) {
        return divisibleBelow(root, 0, divisor);
    }

    private boolean divisibleBelow(TreeNode node, int before, int divisor) {
        if (node == null) {
            return false;
        }
        int remainder = (before * 10 + node.val) % divisor;
        if (node.left == null && node.right == null) {
            return remainder == 0;
        }
        return divisibleBelow(node.left, remainder, divisor) || divisibleBelow(node.right, remainder, divisor);
    }
}
