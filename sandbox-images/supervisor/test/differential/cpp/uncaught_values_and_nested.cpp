#include <exception>
#include <iostream>
#include <stdexcept>
int main() {
    try {
        try { throw std::logic_error("inner"); } catch (...) { std::throw_with_nested(std::runtime_error("outer")); }
    } catch (const std::exception &e) {
        std::cout << e.what() << std::endl;
        try { std::rethrow_if_nested(e); } catch (const std::exception &inner) { std::cout << inner.what() << std::endl; }
    }
    throw 42;
}
