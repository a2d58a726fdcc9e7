#include <bits/stdc++.h>

int main() {
    std::cout << std::accumulate(std::istream_iterator<long long>(std::cin), {}, 0LL) << '\n';
}
