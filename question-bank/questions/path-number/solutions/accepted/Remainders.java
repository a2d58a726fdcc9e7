import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    private record Step(TreeNode node, long before) {}

    public boolean hasDivisiblePath(TreeNode root, int divisor) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(root, 0));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            TreeNode node = step.node();
            if (node == null) {
                continue;
            }
            long remainder = (step.before() * 10 + node.val) % divisor;
            if (node.left == null && node.right == null && remainder == 0) {
                return true;
            }
            steps.push(new Step(node.left, remainder));
            steps.push(new Step(node.right, remainder));
        }
        return false;
    }
}
