#include <algorithm>
#include <list>
int main() {
    std::list<int> numbers{3, 4};
    std::sort(numbers.begin(), numbers.end());
}
