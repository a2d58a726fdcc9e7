#include <cstddef>
#include <vector>

std::vector<int> courseOrder(int courses, std::vector<std::vector<int>> rules) {
    std::vector<int> waits(courses), order;
    std::vector<std::vector<int>> opens(courses);
    for (auto &rule : rules) {
        waits[rule[1]]++;
        opens[rule[0]].push_back(rule[1]);
    }
    for (int i = 0; i < courses; i++) {
        if (waits[i] == 0) order.push_back(i);
    }
    for (std::size_t i = 0; i < order.size(); i++) {
        for (int then : opens[order[i]]) {
            if (--waits[then] == 0) order.push_back(then);
        }
    }
    if ((int)order.size() < courses) order.clear();
    return order;
}
