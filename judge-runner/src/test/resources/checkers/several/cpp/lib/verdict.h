// How the numbers on standard input are judged.
#pragma once
#include "../said.h"
#include <iostream>

inline int verdict(long long total, const std::string &feedback) {
    long long number, sum = 0;
    int numbers = 0;
    while (std::cin >> number) sum += number, numbers++;
    if (numbers < 2 || sum != total) {
        say(feedback + "judgemessage.txt", std::to_string(sum) + " for " + std::to_string(total));
        say(feedback + "teammessage.txt", "The numbers do not add up.");
        return 43;
    }
    if (numbers > 2) say(feedback + "score.txt", "0.5");
    return 42;
}
