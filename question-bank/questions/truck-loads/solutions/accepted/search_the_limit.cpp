#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    int n, trucks;
    std::cin >> n >> trucks;
    std::vector<long long> weights(n);
    for (auto &weight : weights) std::cin >> weight;
    long long low = *std::max_element(weights.begin(), weights.end());
    long long high = std::accumulate(weights.begin(), weights.end(), 0LL);
    while (low < high) {
        long long middle = (low + high) / 2, load = 0;
        int count = 1;
        for (long long weight : weights) {
            if (load + weight > middle) {
                count++;
                load = 0;
            }
            load += weight;
        }
        if (count <= trucks) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    std::cout << low << '\n';
}
