#include <iostream>
#include <string>

int main() {
    for (std::string line(1000, 'x');;) std::cout << line << std::endl;
}
