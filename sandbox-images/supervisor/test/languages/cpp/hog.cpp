#include <list>
#include <vector>

int main() {
    for (std::list<std::vector<char>> blocks;;) blocks.emplace_back(1 << 20, 1);
}
