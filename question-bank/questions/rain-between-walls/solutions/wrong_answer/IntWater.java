import java.util.Scanner;

// The amount of water does not fit into 32 bits.
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int[] heights = new int[n];
        int[] levels = new int[n];
        int highest = 0;
        for (int i = 0; i < n; i++) {
            heights[i] = in.nextInt();
            highest = Math.max(highest, heights[i]);
            levels[i] = highest;
        }
        highest = 0;
        int water = 0;
        for (int i = n - 1; i >= 0; i--) {
            highest = Math.max(highest, heights[i]);
            water += Math.min(highest, levels[i]) - heights[i];
        }
        System.out.println(water);
    }
}
