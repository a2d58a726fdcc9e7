#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int a, b;
    cin >> a >> b >> ws;
    string line;
    getline(cin, line);
    cout << a + b << '[' << line << "]\n" << fixed << setprecision(3) << 3.14159 << ' ' << hex << 255 << boolalpha << true << '\n';
    cout << bool(getline(cin, line)) << cin.eof() << '\n';
    for (int i = 0; i < 20000; i++) cout << "line " << setw(6) << i << '\n';
    int x = 5;
    cin.clear();
    cin >> x;
    cerr << x << '\n';
}
