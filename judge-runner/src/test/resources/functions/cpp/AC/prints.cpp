#include <iostream>
#include <string>

std::string repeat(std::string text, int times) {
    std::cout << "\"no answer\"\n";
    std::string all;
    for (int i = 0; i < times; i++) all += text;
    return all;
}
