#include <vector>

int main() {
    return std::vector<int>{1, 2, 3}.at(7);
}
