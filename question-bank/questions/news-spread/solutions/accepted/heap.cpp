#include <functional>
#include <queue>
#include <utility>
#include <vector>

int timeUntilAllKnow(int people, std::vector<std::vector<int>> calls, int start) {
    std::vector<std::vector<std::pair<int, int>>> toCall(people);
    for (const auto &call : calls) toCall[call[0]].push_back({call[2], call[1]});
    std::vector<bool> known(people);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> next;
    next.push({0, start});
    int unknown = people;
    while (!next.empty()) {
        auto [now, member] = next.top();
        next.pop();
        if (known[member]) continue;
        known[member] = true;
        if (--unknown == 0) return now;
        for (auto [minutes, called] : toCall[member]) next.push({now + minutes, called});
    }
    return -1;
}
