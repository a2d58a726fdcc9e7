#include <vector>

int main() {
    return std::vector<char>(std::size_t{1} << 46).back();
}
