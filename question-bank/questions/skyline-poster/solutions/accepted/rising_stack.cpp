#include <algorithm>
#include <utility>
#include <vector>

long long largestPoster(std::vector<std::vector<int>> buildings) {
    std::vector<std::pair<long long, int>> stack;
    long long best = 0, at = 0;
    buildings.push_back({0, 0});
    for (auto &building : buildings) {
        long long begin = at;
        while (!stack.empty() && stack.back().second >= building[1]) {
            begin = stack.back().first;
            best = std::max(best, stack.back().second * (at - begin));
            stack.pop_back();
        }
        stack.push_back({begin, building[1]});
        at += building[0];
    }
    return best;
}
