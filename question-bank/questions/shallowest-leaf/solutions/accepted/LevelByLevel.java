import java.util.ArrayDeque;
import java.util.Queue;

class Solution {
    public int shallowestLeaf(TreeNode root) {
        Queue<TreeNode> queue = new ArrayDeque<>();
        if (root != null) {
            queue.add(root);
        }
        for (int depth = 1; !queue.isEmpty(); depth++) {
            for (int left = queue.size(); left > 0; left--) {
                TreeNode node = queue.remove();
                if (node.left == null && node.right == null) {
                    return depth;
                }
                if (node.left != null) {
                    queue.add(node.left);
                }
                if (node.right != null) {
                    queue.add(node.right);
                }
            }
        }
        return 0;
    }
}
