// Leaves threads that run while the program takes itself down.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>
std::atomic<long> count;
struct Late { ~Late() { std::puts("contained"); std::fflush(stdout); std::_Exit(0); } } late;
int main() { for (int i = 0; i < 8; i++) std::thread([] { for (;;) count++; }).detach(); }
