#include <iostream>
#include <vector>

using Matrix = std::vector<std::vector<long long>>;

static Matrix product(const Matrix &a, const Matrix &b, long long m) {
    Matrix result(a.size(), std::vector<long long>(b[0].size()));
    for (size_t i = 0; i < a.size(); i++)
        for (size_t j = 0; j < b[0].size(); j++)
            for (size_t l = 0; l < b.size(); l++) result[i][j] = (result[i][j] + a[i][l] * b[l][j]) % m;
    return result;
}

int main() {
    long long k, n, m;
    std::cin >> k >> n >> m;
    Matrix terms(k, std::vector<long long>(1)), step(k, std::vector<long long>(k));
    for (long long i = k - 1; i >= 0; i--) {
        std::cin >> terms[i][0];
        terms[i][0] %= m;
    }
    for (long long j = 0; j < k; j++) {
        std::cin >> step[0][j];
        step[0][j] %= m;
        if (j + 1 < k) step[j + 1][j] = 1 % m;
    }
    for (; n > 0; n /= 2) {
        if (n % 2 == 1) terms = product(step, terms, m);
        step = product(step, step, m);
    }
    std::cout << terms[k - 1][0] << '\n';
}
