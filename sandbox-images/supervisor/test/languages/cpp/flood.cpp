#include <iostream>
#include <string>

int main() {
    std::string line(1023, 'x');
    for (int i = 0; i < 100 * 1024; i++) std::cout << line << '\n';
}
