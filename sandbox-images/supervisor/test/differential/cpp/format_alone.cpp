// <format> by itself is the library's own header.
#include <format>
#include <cstdio>

int main() {
    std::string text = std::format("{:08.3f} {:+} {:b}\n", 3.14159, 7, 10);
    std::fputs(text.c_str(), stdout);
}
