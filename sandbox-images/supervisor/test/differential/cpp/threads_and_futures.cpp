#include <atomic>
#include <future>
#include <iostream>
#include <mutex>
#include <numeric>
#include <thread>
#include <vector>
int main() {
    std::vector<std::jthread> threads;
    std::mutex mutex;
    long sum = 0;
    for (int i = 0; i < 4; i++) threads.emplace_back([&, i] { for (int j = 0; j < 1000; j++) { std::lock_guard lock(mutex); sum += i; } });
    threads.clear();
    auto future = std::async(std::launch::async, [] { return 42; });
    std::cout << sum << ' ' << future.get() << ' ' << (std::thread::hardware_concurrency() >= 1) << std::endl;
    auto failing = std::async(std::launch::async, [] { throw std::runtime_error("of the future"); });
    try { failing.get(); } catch (const std::exception &e) { std::cout << e.what() << std::endl; }
    std::thread forgotten([] { std::this_thread::sleep_for(std::chrono::seconds(9)); });
}
