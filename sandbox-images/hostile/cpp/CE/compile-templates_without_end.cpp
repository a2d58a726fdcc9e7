// A template that needs the next one.
template <int N> struct Next { static constexpr int value = Next<N + 1>::value; };
int main() { return Next<0>::value; }
