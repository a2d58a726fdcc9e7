import java.util.Arrays;

class Solution {
    public int fewestCoins(int[] coins, int amount) {
        int never = amount + 1;
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, never);
        fewest[0] = 0;
        for (int paid = 1; paid <= amount; paid++) {
            for (int coin : coins) {
                if (coin <= paid) {
                    fewest[paid] = Math.min(fewest[paid], fewest[paid - coin] + 1);
                }
            }
        }
        return fewest[amount] == never ? -1 : fewest[amount];
    }
}
