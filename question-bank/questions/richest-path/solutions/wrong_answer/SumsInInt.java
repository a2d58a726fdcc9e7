// Adds in 32 bits.
class Solution {
    private int best = Integer.MIN_VALUE;

    public long richestPath(TreeNode root) {
        down(root);
        return best;
    }

    private int down(TreeNode node) {
        if (node == null) {
            return 0;
        }
        int left = Math.max(down(node.left), 0);
        int right = Math.max(down(node.right), 0);
        best = Math.max(best, node.val + left + right);
        return node.val + Math.max(left, right);
    }
}
