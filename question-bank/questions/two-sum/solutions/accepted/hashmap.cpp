#include <iostream>
#include <unordered_map>

int main() {
    std::ios::sync_with_stdio(false);
    long long n, target;
    std::cin >> n >> target;
    std::unordered_map<long long, int> seen;
    seen.reserve(n);
    for (int i = 0; i < n; i++) {
        long long x;
        std::cin >> x;
        auto found = seen.find(target - x);
        if (found != seen.end()) {
            std::cout << found->second << ' ' << i << '\n';
            return 0;
        }
        seen[x] = i;
    }
}
