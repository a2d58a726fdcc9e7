#include <iostream>
#include <stdexcept>
int main() {
    std::cout << "in the buffer";
    std::cerr << "at once\n";
    throw std::runtime_error("größer");
}
