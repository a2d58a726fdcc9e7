#include <bits/stdc++.h>
using namespace std;

struct Pair {
    int a, b;
    auto operator<=>(const Pair &) const = default;
};

int main() {
    Pair pair;
    cin >> pair.a >> pair.b;
    mutex guard;
    int sum = 0;
    {
        jthread one([&] { scoped_lock lock(guard); sum += pair.a; });
        jthread other([&] { scoped_lock lock(guard); sum += pair.b; });
    }
    try {
        (void)vector<int>{}.at(0);
    } catch (const out_of_range &) {
        vector<Pair> pairs{pair, {0, 0}};
        ranges::sort(pairs);
        cout << format("{}\n", sum + pairs.front().a);
    }
}
