import java.util.ArrayList;
import java.util.List;

class Solution {
    public boolean isMirrored(TreeNode first, TreeNode second) {
        List<TreeNode> pairs = new ArrayList<>();
        pairs.add(first);
        pairs.add(second);
        while (!pairs.isEmpty()) {
            TreeNode b = pairs.remove(pairs.size() - 1);
            TreeNode a = pairs.remove(pairs.size() - 1);
            if (a == null && b == null) {
                continue;
            }
            if (a == null || b == null || a.val != b.val) {
                return false;
            }
            pairs.add(a.left);
            pairs.add(b.right);
            pairs.add(a.right);
            pairs.add(b.left);
        }
        return true;
    }
}
