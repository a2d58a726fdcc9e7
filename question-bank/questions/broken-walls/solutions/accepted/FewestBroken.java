import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

class Solution {
    private record Visit(int row, int column, int broken, int steps) {}

    private static final int[][] MOVES = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public int fewestSteps(String[] grid, int breaks) {
        int rows = grid.length;
        int columns = grid[0].length();
        int[][] fewest = new int[rows][columns];
        for (int[] line : fewest) {
            Arrays.fill(line, breaks + 1);
        }
        fewest[0][0] = 0;
        Queue<Visit> queue = new ArrayDeque<>();
        queue.add(new Visit(0, 0, 0, 0));
        while (!queue.isEmpty()) {
            Visit at = queue.remove();
            if (at.row() == rows - 1 && at.column() == columns - 1) {
                return at.steps();
            }
            for (int[] move : MOVES) {
                int row = at.row() + move[0];
                int column = at.column() + move[1];
                if (row < 0 || row >= rows || column < 0 || column >= columns) {
                    continue;
                }
                int broken = at.broken() + (grid[row].charAt(column) == '#' ? 1 : 0);
                if (broken < fewest[row][column]) {
                    fewest[row][column] = broken;
                    queue.add(new Visit(row, column, broken, at.steps() + 1));
                }
            }
        }
        return -1;
    }
}
