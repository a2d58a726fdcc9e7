#include <iostream>
int main() {
    int x = ;
}
