#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

int main() {
    std::size_t mb;
    std::cin >> mb;
    std::vector<char> block(mb << 20, 1);
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::cout << (block.size() >> 20) << '\n';
}
