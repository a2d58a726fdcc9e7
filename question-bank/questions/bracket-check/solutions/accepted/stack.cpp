#include <iostream>
#include <string>

int main() {
    const std::string openers = "([{", closers = ")]}";
    std::string line, open;
    std::cin >> line;
    for (std::size_t i = 0; i < line.size(); i++) {
        auto kind = closers.find(line[i]);
        if (kind == std::string::npos) {
            open.push_back(line[i]);
        } else if (open.empty() || open.back() != openers[kind]) {
            std::cout << i + 1 << '\n';
            return 0;
        } else {
            open.pop_back();
        }
    }
    std::cout << (open.empty() ? 0 : line.size() + 1) << '\n';
}
