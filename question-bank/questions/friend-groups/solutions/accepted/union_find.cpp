#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

static std::vector<int> above;

static int speaker(int person) {
    while (above[person] != person) person = above[person] = above[above[person]];
    return person;
}

int main() {
    std::ios::sync_with_stdio(false);
    long long n, m;
    std::cin >> n >> m;
    above.resize(n + 1);
    std::iota(above.begin(), above.end(), 0);
    std::vector<long long> size(n + 1, 1);
    long long groups = n, apart = n * (n - 1) / 2;
    while (m--) {
        int a, b;
        std::cin >> a >> b;
        a = speaker(a);
        b = speaker(b);
        if (a != b) {
            if (size[a] > size[b]) std::swap(a, b);
            above[a] = b;
            apart -= size[a] * size[b];
            size[b] += size[a];
            groups--;
        }
        std::cout << groups << ' ' << apart << '\n';
    }
}
