class Solution {
    private long best = Long.MIN_VALUE;

    public long richestPath(TreeNode root) {
        down(root);
        return best;
    }

    private long down(TreeNode node) {
        if (node == null) {
            return 0;
        }
        long left = Math.max(down(node.left), 0);
        long right = Math.max(down(node.right), 0);
        best = Math.max(best, node.val + left + right);
        return node.val + Math.max(left, right);
    }
}
