#include <cstdlib>
#include <iostream>
struct Told { const char *name; ~Told() { std::cout << name << '\n'; } };
Told whole{"of the program"};
int main() {
    Told local{"of main"};
    static Told fixed{"static"};
    std::atexit([] { std::cout << "handler\n"; });
    std::exit(3);
}
