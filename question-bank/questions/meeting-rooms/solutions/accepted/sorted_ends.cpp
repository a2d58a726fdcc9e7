#include <algorithm>
#include <vector>

int roomsNeeded(std::vector<std::vector<int>> meetings) {
    std::vector<int> begins, ends;
    for (auto &meeting : meetings) {
        begins.push_back(meeting[0]);
        ends.push_back(meeting[1]);
    }
    std::sort(begins.begin(), begins.end());
    std::sort(ends.begin(), ends.end());
    size_t free = 0, rooms = 0;
    for (size_t i = 0; i < begins.size(); i++) {
        while (ends[free] <= begins[i]) free++;
        rooms = std::max(rooms, i + 1 - free);
    }
    return (int)rooms;
}
