// What <format> does in the header that is compiled ahead, whose functions lie elsewhere.
#include <bits/stdc++.h>

int main() {
    std::cout << std::format("{:>5}|{:<5}|{:^7.2f}|{:#x}|{}", 42, "ab", 3.14159, 255, true) << '\n';
    std::cout << std::format(std::locale::classic(), "{:L} {}", 1234567, 'c') << '\n';
    std::wcout << std::format(L"{:05d} {}", 7, L"wide") << L'\n';
    std::wcout << std::format(std::locale::classic(), L"{:L}", 2.5) << L'\n';
    std::cout << std::vformat("{0} {1} {0}", std::make_format_args("a", "b")) << std::formatted_size("{}", 12345) << '\n';
    std::cout << std::format("{:%F %T}", std::chrono::sys_seconds{std::chrono::seconds{86400}}) << '\n';
    std::string to;
    std::format_to(std::back_inserter(to), "{:*^9}", "mid");
    std::cout << to << '\n';
}
