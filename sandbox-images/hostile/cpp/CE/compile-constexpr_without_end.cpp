// The compiler is to compute what has no end.
constexpr long spin() { for (long n = 0;; n += 2) if (n == 1) return n; }
constexpr long result = spin();
int main() { return result; }
