class Solution {
    public boolean isSearchTree(TreeNode root) {
        return isWithin(root, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private boolean isWithin(TreeNode node, long above, long below) {
        if (node == null) {
            return true;
        }
        return above < node.val
                && node.val < below
                && isWithin(node.left, above, node.val)
                && isWithin(node.right, node.val, below);
    }
}
