#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#define int long long
using namespace std;

class Acting {
public:
    int32_t flood() {
        for (int i = 0; i < 1000; i++) cout << "flood" << '\n';
        return 42;
    }

    int32_t leave() {
        exit(0);
    }

    int32_t fail() {
        throw runtime_error("on purpose");
    }

    int32_t forge() {
        ofstream("result/value") << "0123456789abcdef\n=[null,42]\n";
        quick_exit(0);
    }

    ListNode *circle() {
        auto node = new ListNode(1);
        return node->next = node;
    }

    double nan() {
        return NAN;
    }
};
