#include <bits/stdc++.h>

int main() {
    std::future<int> answer = std::async(std::launch::async, [] { return 6 * 7; });
    std::cout << std::format("assay cpp works: {} {:.0f}\n", answer.get(), std::sqrt(9.0));
}
