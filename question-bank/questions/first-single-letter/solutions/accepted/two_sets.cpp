#include <cstddef>
#include <string>

int firstSingle(std::string text) {
    unsigned seen = 0, again = 0;
    for (char letter : text) {
        unsigned bit = 1u << (letter - 'a');
        again |= seen & bit;
        seen |= bit;
    }
    for (std::size_t i = 0; i < text.size(); i++) {
        if (!(again >> (text[i] - 'a') & 1u)) return (int)i;
    }
    return -1;
}
