// Accepts two numbers whose sum is the input; half the points for more than two. What it is made of lies beside it.
#include "lib/verdict.h"

int main(int count, char **words) {
    long long total, expected;
    std::ifstream input(words[1]), answer(words[2]);
    if (count != 4 || !(input >> total) || !(answer >> expected)) return 1;
    return verdict(total, words[3]);
}
