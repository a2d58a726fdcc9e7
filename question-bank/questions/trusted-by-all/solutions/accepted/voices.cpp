#include <iostream>
#include <set>
#include <utility>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    std::set<std::pair<int, int>> pairs;
    for (int i = 0; i < m; i++) {
        int a, b;
        std::cin >> a >> b;
        pairs.insert({a, b});
    }
    std::vector<int> voices(n + 1);
    for (auto [a, b] : pairs) {
        voices[a] -= n;
        voices[b]++;
    }
    int elected = -1;
    for (int person = 1; person <= n; person++) {
        if (voices[person] == n - 1) elected = person;
    }
    std::cout << elected << '\n';
}
