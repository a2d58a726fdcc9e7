#include <cstdlib>
#include <exception>
#include <iostream>
int main() {
    std::set_terminate([] { std::cout << "terminated" << std::endl; std::_Exit(9); });
    [] () noexcept { throw 1; }();
}
