#include <algorithm>
#include <utility>
#include <vector>

static std::vector<std::vector<std::pair<int, int>>> ends;
static std::vector<int> number, fragile;
static int met;

static int walk(int server, int cameBy) {
    int lowest = number[server] = met++;
    for (auto [other, position] : ends[server]) {
        if (position == cameBy) continue;
        if (number[other] < 0) {
            int below = walk(other, position);
            if (below > number[server]) fragile.push_back(position);
            lowest = std::min(lowest, below);
        } else {
            lowest = std::min(lowest, number[other]);
        }
    }
    return lowest;
}

std::vector<int> fragileCables(int servers, std::vector<std::vector<int>> cables) {
    ends.assign(servers, {});
    number.assign(servers, -1);
    fragile.clear();
    met = 0;
    for (int position = 0; position < (int)cables.size(); position++) {
        ends[cables[position][0]].push_back({cables[position][1], position});
        ends[cables[position][1]].push_back({cables[position][0], position});
    }
    for (int server = 0; server < servers; server++) {
        if (number[server] < 0) walk(server, -1);
    }
    return fragile;
}
