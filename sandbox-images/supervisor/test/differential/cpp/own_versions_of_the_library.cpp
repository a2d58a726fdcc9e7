// What a program may add to the library, or put in place of it, although its headers were compiled and instantiated ahead.
#include <bits/stdc++.h>

struct point {
    int x, y;
    bool operator==(const point &) const = default;
    auto operator<=>(const point &) const = default;
};

template <> struct std::hash<point> {
    std::size_t operator()(const point &p) const { return std::hash<long long>()(static_cast<long long>(p.x) << 32 | p.y); }
};

template <> void std::swap<point>(point &a, point &b) noexcept {
    std::puts("swapped by hand");
    point kept = a;
    a = b;
    b = kept;
}

template <> struct std::formatter<point> : std::formatter<std::string> {
    auto format(const point &p, auto &context) const {
        return std::formatter<std::string>::format("(" + std::to_string(p.x) + " " + std::to_string(p.y) + ")", context);
    }
};

struct upper : std::streambuf {
    std::string text;
    int overflow(int character) override {
        text += static_cast<char>(std::toupper(character));
        return character;
    }
};

struct dots : std::numpunct<char> {
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

struct counting : std::pmr::memory_resource {
    int count = 0;
    void *do_allocate(std::size_t bytes, std::size_t) override {
        count++;
        return std::malloc(bytes);
    }
    void do_deallocate(void *given, std::size_t, std::size_t) override { std::free(given); }
    bool do_is_equal(const std::pmr::memory_resource &other) const noexcept override { return this == &other; }
};

struct refusal : std::future_error {
    refusal() : future_error(std::future_errc::no_state) {}
    const char *what() const noexcept override { return "refused"; }
};

int main() {
    std::unordered_set<point> points{{1, 2}, {1, 2}, {3, 4}};
    point a{5, 6}, b{7, 8};
    std::swap(a, b);
    std::cout << points.size() << ' ' << std::format("{} {:>8}", a, b) << '\n';

    upper buffer;
    std::ostream(&buffer) << "quiet " << 1.5 << std::setw(5) << true;
    std::cout << buffer.text << '\n';
    std::cout.imbue(std::locale(std::cout.getloc(), new dots));
    std::cout << 1234567 << '\n';

    counting memory;
    std::pmr::vector<std::pmr::string> words(&memory);
    words.emplace_back("a word that is too long for the string itself");
    std::cout << memory.count << '\n';

    std::promise<int> promise;
    std::future<int> future = promise.get_future();
    promise.set_exception(std::make_exception_ptr(refusal()));
    try {
        future.get();
    } catch (const std::logic_error &error) {
        std::cout << error.what() << ' ' << (typeid(error) == typeid(refusal)) << '\n';
    }
    std::packaged_task<int(int)> task([](int x) { return x * x; });
    auto squared = task.get_future();
    std::jthread(std::move(task), 12).join();
    std::cout << squared.get() << ' ' << std::async(std::launch::deferred, [] { return 13; }).get() << '\n';

    std::valarray<unsigned long> values{1, 2, 3};
    std::cout << (values * values).sum() << ' ' << std::riemann_zeta(2.0L) << ' ' << std::assoc_legendref(2, 1, 0.5f) << '\n';
    std::cout << std::regex_replace("a1b22", std::regex("[0-9]+"), "#") << ' ' << std::stoi("42") << std::stod("0.5") << '\n';
    std::cout << std::filesystem::path("a/b/../c").lexically_normal() << ' '
              << std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(20000))) << '\n';
    std::wcout << std::to_wstring(7) << std::endl;
}
