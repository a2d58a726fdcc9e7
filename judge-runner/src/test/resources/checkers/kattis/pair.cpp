// Accepts two numbers whose sum is the input; half the points for more than two.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

int main(int count, char **words) {
    std::ifstream input(words[1]), answer(words[2]);
    std::string feedback = words[3];
    long long total, expected, number, sum = 0;
    int numbers = 0;
    if (count != 4 || !(input >> total) || !(answer >> expected)) return 1;
    while (std::cin >> number) sum += number, numbers++;
    if (numbers < 2 || sum != total) {
        std::ofstream(feedback + "judgemessage.txt", std::ios::app) << sum << " for " << total;
        std::ofstream(feedback + "teammessage.txt") << "The numbers do not add up.";
        return 43;
    }
    if (numbers > 2) std::ofstream(feedback + "score.txt") << 0.5;
    return 42;
}
