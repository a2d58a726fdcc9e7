#include <string>

std::string repeat(std::string text, int times) {
    volatile int number = times;
    while (number > 0) {}
    return text;
}
