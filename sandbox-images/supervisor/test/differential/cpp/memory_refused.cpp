#include <iostream>
#include <new>
#include <vector>
int main() {
    try { std::vector<int> v(-1); } catch (const std::exception &e) { std::cout << e.what() << std::endl; }
    try { ::operator new(static_cast<std::size_t>(1) << 60); } catch (const std::bad_alloc &e) { std::cout << e.what() << std::endl; }
    int *block = new int[5'000'000]();
    block[4'999'999] = 7;
    std::cout << block[4'999'999] << std::endl;
    delete[] block;
    struct Base { virtual ~Base() = default; };
    struct Derived : Base {};
    Base base;
    dynamic_cast<Derived &>(base);
}
