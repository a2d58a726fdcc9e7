import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String[] size = in.readLine().trim().split(" ");
        int rows = Integer.parseInt(size[0]);
        int width = Integer.parseInt(size[1]) + 1;
        StringBuilder floor = new StringBuilder("#".repeat(width));
        for (int row = 0; row < rows; row++) {
            floor.append(in.readLine().trim()).append('#');
        }
        floor.append("#".repeat(width));
        System.out.println(steps(floor.toString().toCharArray(), width));
    }

    private static int steps(char[] floor, int width) {
        int[] distance = new int[floor.length];
        Arrays.fill(distance, -1);
        int[] queue = new int[floor.length];
        int tail = 0;
        int start = new String(floor).indexOf('S');
        int goal = new String(floor).indexOf('T');
        distance[start] = 0;
        queue[tail++] = start;
        for (int head = 0; head < tail && distance[goal] < 0; head++) {
            for (int move : new int[] {-width, -1, 1, width}) {
                int neighbour = queue[head] + move;
                if (floor[neighbour] != '#' && distance[neighbour] < 0) {
                    distance[neighbour] = distance[queue[head]] + 1;
                    queue[tail++] = neighbour;
                }
            }
        }
        return distance[goal];
    }
}
