#include <cstdlib>
#include <string>

std::string repeat(std::string text, int times) {
    std::abort();
}
