#include <iostream>
#include <thread>
#include <vector>
int main() {
    std::cout << "before" << std::endl;
    std::thread([] { std::vector<int>(3).at(5); }).join();
}
