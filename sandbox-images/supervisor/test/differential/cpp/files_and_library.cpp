#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <locale>
#include <random>
namespace fs = std::filesystem;
int main() {
    std::cout << fs::current_path() << fs::temp_directory_path() << std::locale("").name() << '\n';
    std::ofstream("notes.txt") << "größer\n";
    std::string line;
    std::getline(std::ifstream("notes.txt"), line);
    std::cout << line << fs::file_size("notes.txt") << fs::exists("none") << '\n';
    std::random_device device;
    std::cout << (device() != device() || device() != device()) << (std::chrono::steady_clock::now().time_since_epoch().count() > 0) << std::endl;
    fs::create_directories("a/b");
    std::cout << fs::remove_all("a") << std::endl;
    fs::remove_all("notes.txt");
    fs::file_size("missing");
}
