#include <string>

std::string repeat(std::string text, int times) {
    return &times;
}
