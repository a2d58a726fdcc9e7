#include <functional>
#include <iostream>

int main() {
    std::function<int(int)> depth = [&](int n) { return n == 0 ? 0 : 1 + depth(n - 1); };
    std::cout << depth(100000) << '\n';
}
