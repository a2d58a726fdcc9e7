#include <algorithm>
#include <string>
#include <vector>

int cheapestCorrection(std::string typed, std::string meant, int gap, int exchange) {
    std::vector<int> row(meant.size() + 1);
    for (size_t j = 0; j < row.size(); j++) row[j] = gap * (int)j;
    for (size_t i = 0; i < typed.size(); i++) {
        int diagonal = row[0];
        row[0] += gap;
        for (size_t j = 0; j < meant.size(); j++) {
            int together = diagonal + (typed[i] == meant[j] ? 0 : exchange);
            diagonal = row[j + 1];
            row[j + 1] = std::min({together, row[j + 1] + gap, row[j] + gap});
        }
    }
    return row.back();
}
