#include <algorithm>
#include <vector>

using Keys = std::vector<int>;

// The best pair with one key in [a, b) and one in [c, d), each of which agrees above the place.
static int best(const Keys &keys, int a, int b, int c, int d, int place) {
    if (a >= b || c >= d) return -1;
    if (place < 0) return 0;
    auto middle = [&](int from, int to) {
        return (int)(std::partition_point(keys.begin() + from, keys.begin() + to, [&](int key) { return !(key >> place & 1); }) -
                     keys.begin());
    };
    int m = middle(a, b), n = middle(c, d);
    int differ = std::max(best(keys, a, m, n, d, place - 1), a == c ? -1 : best(keys, m, b, c, n, place - 1));
    if (differ >= 0) return differ | 1 << place;
    return std::max(best(keys, a, m, c, n, place - 1), best(keys, m, b, n, d, place - 1));
}

int strongestPair(std::vector<int> keys) {
    std::sort(keys.begin(), keys.end());
    return best(keys, 0, (int)keys.size(), 0, (int)keys.size(), 29);
}
