// Takes memory inside handlers of the error that there is none.
#include <new>
#include <vector>
int main() {
    std::vector<std::vector<char>> hoard;
    for (;;) try { for (;;) hoard.emplace_back(1 << 20, 'x'); } catch (const std::bad_alloc &) {}
}
