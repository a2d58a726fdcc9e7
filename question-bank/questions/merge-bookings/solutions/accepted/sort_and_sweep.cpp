#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::pair<long long, long long>> bookings(n), blocks;
    for (auto &[start, end] : bookings) std::cin >> start >> end;
    std::sort(bookings.begin(), bookings.end());
    for (auto [start, end] : bookings) {
        if (!blocks.empty() && start <= blocks.back().second) {
            blocks.back().second = std::max(blocks.back().second, end);
        } else {
            blocks.emplace_back(start, end);
        }
    }
    std::cout << blocks.size() << '\n';
    for (auto [start, end] : blocks) std::cout << start << ' ' << end << '\n';
}
