// Templates that need two others of their kind: more types than memory.
template <int N, int M> struct Grow { typename Grow<N - 1, M * 2>::type a; typename Grow<N - 1, M * 2 + 1>::type b; using type = Grow; };
template <int M> struct Grow<0, M> { using type = int; };
int main() { return sizeof(Grow<26, 1>); }
