// Leaves a text in a file.
#pragma once
#include <fstream>
#include <string>

inline void say(const std::string &file, const std::string &text) { std::ofstream(file, std::ios::app) << text; }
