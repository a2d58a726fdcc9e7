#include <bits/stdc++.h>
using namespace std;
int main() {
    map<string, int> count;
    istringstream words("the quick brown fox the end");
    for (string word; words >> word;) count[word]++;
    for (auto &[word, n] : count) cout << word << n << ' ';
    unordered_map<int, int> squares;
    for (int i = 0; i < 20; i++) squares[i * 7] = i;
    for (auto &[k, v] : squares) cout << k << ':' << v << ' ';
    priority_queue<int, vector<int>, greater<>> queue;
    for (int n : {5, 1, 4}) queue.push(n);
    mt19937 random(42);
    vector<int> v(10);
    ranges::generate(v, random);
    ranges::sort(v);
    cout << queue.top() << ' ' << v[3] << ' ' << hash<string>{}("text") << ' ' << accumulate(v.begin(), v.end(), 0LL) << '\n';
    cout << format("{:>5}|{:.3f}|{:x}", 42, 3.14159, 255) << ' ' << regex_replace("a1b22", regex("\\d+"), "<$&>") << ' ' << bitset<8>(37) << endl;
    cout << *max_element(v.begin(), v.end()) << ' ' << stoi("12abc") << ' ' << string_view("abc").substr(1) << endl;
    stoi("none");
}
