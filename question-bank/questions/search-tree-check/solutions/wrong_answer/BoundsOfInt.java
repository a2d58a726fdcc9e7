// Takes the least and the greatest int for bounds that no value reaches.
class Solution {
    public boolean isSearchTree(TreeNode root) {
        return isWithin(root, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean isWithin(TreeNode node, int above, int below) {
        if (node == null) {
            return true;
        }
        return above < node.val
                && node.val < below
                && isWithin(node.left, above, node.val)
                && isWithin(node.right, node.val, below);
    }
}
