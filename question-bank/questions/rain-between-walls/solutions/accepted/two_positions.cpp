#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<long long> heights(n);
    for (auto &height : heights) std::cin >> height;
    long long water = 0, highest_left = 0, highest_right = 0;
    for (int left = 0, right = n - 1; left <= right;) {
        highest_left = std::max(highest_left, heights[left]);
        highest_right = std::max(highest_right, heights[right]);
        water += highest_left < highest_right ? highest_left - heights[left++] : highest_right - heights[right--];
    }
    std::cout << water << '\n';
}
