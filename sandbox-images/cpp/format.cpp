// The four functions behind std::format, for programs whose <bits/stdc++.h> was compiled ahead: there they are declared only.
#include <format>

namespace {

using narrow = std::string (*)(std::string_view, std::format_args);
using wide = std::wstring (*)(std::wstring_view, std::wformat_args);
using narrow_of_a_place = std::string (*)(const std::locale &, std::string_view, std::format_args);
using wide_of_a_place = std::wstring (*)(const std::locale &, std::wstring_view, std::wformat_args);

[[gnu::used]] constexpr narrow first = &std::vformat;
[[gnu::used]] constexpr wide second = &std::vformat;
[[gnu::used]] constexpr narrow_of_a_place third = &std::vformat;
[[gnu::used]] constexpr wide_of_a_place fourth = &std::vformat;

}
