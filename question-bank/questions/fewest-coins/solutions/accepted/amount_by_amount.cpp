#include <algorithm>
#include <vector>

int fewestCoins(std::vector<int> coins, int amount) {
    std::vector<int> fewest(amount + 1, amount + 1);
    fewest[0] = 0;
    for (int paid = 1; paid <= amount; paid++)
        for (int coin : coins)
            if (coin <= paid) fewest[paid] = std::min(fewest[paid], fewest[paid - coin] + 1);
    return fewest[amount] > amount ? -1 : fewest[amount];
}
