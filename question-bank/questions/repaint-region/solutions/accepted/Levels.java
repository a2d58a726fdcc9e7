import java.util.ArrayDeque;
import java.util.Queue;

class Solution {
    private static final int[][] MOVES = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public void repaint(int[][] picture, int row, int column, int colour) {
        int old = picture[row][column];
        if (old == colour) {
            return;
        }
        picture[row][column] = colour;
        Queue<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {row, column});
        while (!queue.isEmpty()) {
            int[] at = queue.remove();
            for (int[] move : MOVES) {
                int r = at[0] + move[0];
                int c = at[1] + move[1];
                if (r >= 0 && r < picture.length && c >= 0 && c < picture[0].length && picture[r][c] == old) {
                    picture[r][c] = colour;
                    queue.add(new int[] {r, c});
                }
            }
        }
    }
}
