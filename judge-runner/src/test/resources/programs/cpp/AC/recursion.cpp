#include <functional>
#include <iostream>

int main() {
    std::function<int(int)> depth = [&](int n) { return n == 0 ? 0 : 1 + depth(n - 1); };
    int a, b;
    std::cin >> a >> b;
    std::cout << depth(1000000) - 1000000 + a + b << '\n';
}
