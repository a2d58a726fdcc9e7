// @NONCE@
#include <cstdio>
#include <unordered_map>

int main() {
    int count, target;
    if (std::scanf("%d %d", &count, &target) != 2) return 1;
    std::unordered_map<int, int> seen;
    for (int i = 0; i < count; i++) {
        int x;
        if (std::scanf("%d", &x) != 1) return 1;
        auto found = seen.find(target - x);
        if (found != seen.end()) {
            std::printf("%d %d\n", found->second, i);
            return 0;
        }
        seen[x] = i;
    }
}
