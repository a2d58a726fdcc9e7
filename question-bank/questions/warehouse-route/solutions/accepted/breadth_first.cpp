#include <iostream>
#include <string>
#include <vector>

int main() {
    int rows, columns;
    std::cin >> rows >> columns;
    const int width = columns + 1;
    std::string floor(width, '#');
    for (int row = 0; row < rows; row++) {
        std::string line;
        std::cin >> line;
        floor += line + '#';
    }
    floor += std::string(width, '#');
    const int start = floor.find('S'), goal = floor.find('T');
    std::vector<int> edge{start};
    floor[start] = '#';
    for (int steps = 1; !edge.empty(); steps++) {
        std::vector<int> reached;
        for (int square : edge) {
            for (int neighbour : {square - width, square - 1, square + 1, square + width}) {
                if (floor[neighbour] == '#') continue;
                if (neighbour == goal) {
                    std::cout << steps << '\n';
                    return 0;
                }
                floor[neighbour] = '#';
                reached.push_back(neighbour);
            }
        }
        edge = reached;
    }
    std::cout << -1 << '\n';
}
