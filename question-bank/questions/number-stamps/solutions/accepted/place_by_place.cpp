static long long upTo(int digit, long long n) {
    long long count = 0;
    for (long long place = 1; place <= n; place *= 10) {
        long long beginnings = n / place / 10 - (digit == 0);
        long long here = n / place % 10;
        if (beginnings < 0) continue;
        count += beginnings * place;
        if (here > digit) {
            count += place;
        } else if (here == digit) {
            count += n % place + 1;
        }
    }
    return count;
}

long long stampings(int digit, long long first, long long last) {
    return upTo(digit, last) - upTo(digit, first - 1);
}
