class WordPatterns {
    private static class Node {
        private final Node[] branches = new Node[26];
        private boolean ends;
    }

    private final Node root = new Node();

    public WordPatterns() {}

    public void add(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            if (node.branches[letter - 'a'] == null) {
                node.branches[letter - 'a'] = new Node();
            }
            node = node.branches[letter - 'a'];
        }
        node.ends = true;
    }

    public boolean matches(String pattern) {
        return fits(root, pattern, 0);
    }

    private boolean fits(Node node, String pattern, int at) {
        if (node == null) {
            return false;
        }
        if (at == pattern.length()) {
            return node.ends;
        }
        if (pattern.charAt(at) != '.') {
            return fits(node.branches[pattern.charAt(at) - 'a'], pattern, at + 1);
        }
        for (Node branch : node.branches) {
            if (fits(branch, pattern, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
