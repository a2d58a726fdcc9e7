import java.util.ArrayList;
import java.util.List;

class Solution {
    private static class Node {
        private final Node[] branches = new Node[26];
        private String word;
    }

    private final List<String> found = new ArrayList<>();
    private char[][] squares;

    public List<String> findWords(String[] grid, String[] words) {
        Node root = new Node();
        for (String word : words) {
            Node node = root;
            for (char letter : word.toCharArray()) {
                if (node.branches[letter - 'a'] == null) {
                    node.branches[letter - 'a'] = new Node();
                }
                node = node.branches[letter - 'a'];
            }
            node.word = word;
        }
        squares = new char[grid.length][];
        for (int row = 0; row < grid.length; row++) {
            squares[row] = grid[row].toCharArray();
        }
        for (int row = 0; row < squares.length; row++) {
            for (int column = 0; column < squares[row].length; column++) {
                walk(row, column, root);
            }
        }
        return found;
    }

    private void walk(int row, int column, Node above) {
        if (row < 0 || row >= squares.length || column < 0 || column >= squares[row].length) {
            return;
        }
        char letter = squares[row][column];
        if (letter == '#' || above.branches[letter - 'a'] == null) {
            return;
        }
        Node node = above.branches[letter - 'a'];
        if (node.word != null) {
            found.add(node.word);
            node.word = null;
        }
        squares[row][column] = '#';
        walk(row - 1, column, node);
        walk(row + 1, column, node);
        walk(row, column - 1, node);
        walk(row, column + 1, node);
        squares[row][column] = letter;
    }
}
