import java.util.ArrayList;
import java.util.List;

class Solution {
    private final List<Integer> fragile = new ArrayList<>();
    private List<List<int[]>> ends;
    private int[] number;
    private int count;

    public int[] fragileCables(int servers, int[][] cables) {
        ends = new ArrayList<>();
        for (int server = 0; server < servers; server++) {
            ends.add(new ArrayList<>());
        }
        for (int position = 0; position < cables.length; position++) {
            ends.get(cables[position][0]).add(new int[] {cables[position][1], position});
            ends.get(cables[position][1]).add(new int[] {cables[position][0], position});
        }
        number = new int[servers];
        for (int server = 0; server < servers; server++) {
            if (number[server] == 0) {
                walk(server, -1);
            }
        }
        return fragile.stream().mapToInt(Integer::intValue).toArray();
    }

    private int walk(int server, int cameBy) {
        number[server] = ++count;
        int lowest = count;
        for (int[] end : ends.get(server)) {
            if (end[1] == cameBy) {
                continue;
            }
            if (number[end[0]] > 0) {
                lowest = Math.min(lowest, number[end[0]]);
                continue;
            }
            int below = walk(end[0], end[1]);
            if (below > number[server]) {
                fragile.add(end[1]);
            }
            lowest = Math.min(lowest, below);
        }
        return lowest;
    }
}
