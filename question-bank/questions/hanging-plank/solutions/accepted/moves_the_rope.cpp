#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<long long> weights(n);
    long long left = 0, right = 0, passed = 0, ahead = 0;
    for (int i = 0; i < n; i++) {
        std::cin >> weights[i];
        ahead += weights[i];
        right += weights[i] * i;
    }
    int hook = 0;
    while (hook < n && left != right) {
        passed += weights[hook];
        ahead -= weights[hook];
        left += passed;
        right -= ahead;
        hook++;
    }
    std::cout << (hook < n ? hook : -1) << '\n';
}
