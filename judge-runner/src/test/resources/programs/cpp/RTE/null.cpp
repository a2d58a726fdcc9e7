#include <iostream>
#include <memory>

int main() {
    std::unique_ptr<volatile int> nothing;
    std::cout << *nothing << std::endl;
}
