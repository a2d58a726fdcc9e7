#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<std::pair<long long, long long>> boxes(n);
    for (auto &[width, depth] : boxes) {
        std::cin >> width >> depth;
        depth = -depth;
    }
    std::sort(boxes.begin(), boxes.end());
    std::vector<long long> ends;
    for (auto [width, depth] : boxes) {
        auto place = std::lower_bound(ends.begin(), ends.end(), -depth);
        if (place == ends.end()) {
            ends.push_back(-depth);
        } else {
            *place = -depth;
        }
    }
    std::cout << ends.size() << '\n';
}
