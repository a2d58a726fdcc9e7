// What calls a candidate's function, as far as it is the same for every signature. Compiled with the image: libharness.a.
// The canonical JSON of an input is read, and of a result written, by the form of its type.
#pragma once
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace assay {

using exit_code = int;
constexpr std::size_t most_nodes = 1000000;

struct formless {
    const char *what;
};

struct input {
    std::string text;
    std::size_t at = 0;

    bool take(char character) {
        if (text[at] != character) return false;
        at++;
        return true;
    }

    std::string line();
    // A call of a method is ["name",[arguments]]: up to the first argument, and behind the last one.
    std::string begin_call();
    void end_call();
};

struct output {
    std::string text;
    std::FILE *channel;

    void flush();
};

input read_input();
output open_output();

// Answers one test after the other, and ends the process.
[[noreturn]] void answer_all(input &in, output &out, void (*call)());

template <typename Type> struct form;

template <> struct form<int> {
    static int read(input &in);
    static void write(output &out, int value);
};

template <> struct form<long long> {
    static long long read(input &in);
    static void write(output &out, long long value);
};

template <> struct form<double> {
    static double read(input &in);
    static void write(output &out, double value);
};

template <> struct form<bool> {
    static bool read(input &in);
    static void write(output &out, bool value);
};

template <> struct form<char> {
    static char read(input &in);
    static void write(output &out, char value);
};

template <> struct form<std::string> {
    static std::string read(input &in);
    static void write(output &out, const std::string &value);
};

template <typename Element> struct form<std::vector<Element>> {
    static std::vector<Element> read(input &in);
    static void write(output &out, const std::vector<Element> &values);
};

template <typename Element> std::vector<Element> form<std::vector<Element>>::read(input &in) {
    std::vector<Element> values;
    in.at++;
    while (!in.take(']')) {
        values.push_back(form<Element>::read(in));
        in.take(',');
    }
    return values;
}

template <typename Element> void form<std::vector<Element>>::write(output &out, const std::vector<Element> &values) {
    out.text += '[';
    for (std::size_t i = 0; i < values.size(); i++) {
        if (i > 0) out.text += ',';
        form<Element>::write(out, values[i]);
    }
    out.text += ']';
}

// Compiled ahead, with the forms of scalars; only arrays of nodes are compiled with the program.
#define ASSAY_ARRAYS(scalar) \
    extern template struct form<std::vector<scalar>>; \
    extern template struct form<std::vector<std::vector<scalar>>>; \
    extern template struct form<std::vector<std::vector<std::vector<scalar>>>>;
ASSAY_ARRAYS(int)
ASSAY_ARRAYS(long long)
ASSAY_ARRAYS(double)
ASSAY_ARRAYS(bool)
ASSAY_ARRAYS(char)
ASSAY_ARRAYS(std::string)
#undef ASSAY_ARRAYS

// The nodes of a tree, or the places they belong to, level by level.
class row {
    std::vector<void *> pointers;

public:
    ~row();
    void add(void *pointer);
    void *at(std::size_t index) const;
    std::size_t size() const;
};

template <typename Type> Type argument(input &in) {
    Type value = form<Type>::read(in);
    in.take(',');
    return value;
}

} // namespace assay
