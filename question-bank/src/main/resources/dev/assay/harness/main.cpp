// Calls the function or class of solution.cpp with the inputs on standard input, and writes what it returns to result/value.
// The first line of the input is the tag of this run, the second one is for languages without a compiler; each further line
// is one test.
#include <bits/stdc++.h>

//{list
struct ListNode {
    @list@ val;
    ListNode *next;
    ListNode() : val(), next(nullptr) {}
    ListNode(@list@ val) : val(val), next(nullptr) {}
    ListNode(@list@ val, ListNode *next) : val(val), next(next) {}
};

//}list
//{tree
struct TreeNode {
    @tree@ val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(), left(nullptr), right(nullptr) {}
    TreeNode(@tree@ val) : val(val), left(nullptr), right(nullptr) {}
    TreeNode(@tree@ val, TreeNode *left, TreeNode *right) : val(val), left(left), right(right) {}
};

//}tree
namespace assay {

using exit_code = int;
constexpr std::size_t most_nodes = 1000000;

struct formless {
    const char *what;
};

// Canonical JSON: no blanks, and of the escapes in strings only \" \\ \u.
struct input {
    std::string text;
    std::size_t at = 0;

    bool take(char character) {
        if (text[at] != character) return false;
        at++;
        return true;
    }

    std::string line() {
        std::size_t end = text.find('\n', at);
        std::string found = text.substr(at, end - at);
        at = end + 1;
        return found;
    }
};

struct output {
    std::string text;
    std::FILE *channel;

    void flush() {
        std::fwrite(text.data(), 1, text.size(), channel);
        std::fflush(channel);
        text.clear();
    }
};

void append_utf8(std::string &text, unsigned code) {
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0 | code >> 6);
        text += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        text += static_cast<char>(0xe0 | code >> 12);
        text += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (code & 0x3f));
    }
}

std::string read_string(input &in) {
    std::string text;
    in.at++;
    while (!in.take('"')) {
        if (!in.take('\\')) {
            text += in.text[in.at++];
        } else if (in.take('u')) {
            append_utf8(text, static_cast<unsigned>(std::stoul(in.text.substr(in.at, 4), nullptr, 16)));
            in.at += 4;
        } else {
            text += in.text[in.at++];
        }
    }
    return text;
}

void write_string(output &out, const std::string &text) {
    static const char digits[] = "0123456789abcdef";
    out.text += '"';
    for (char character : text) {
        if (character == '"' || character == '\\') {
            out.text += '\\';
            out.text += character;
        } else if (static_cast<unsigned char>(character) < 0x20) {
            out.text += "\\u00";
            out.text += digits[character >> 4];
            out.text += digits[character & 15];
        } else {
            out.text += character;
        }
    }
    out.text += '"';
}

template <typename Number> Number read_number(input &in) {
    Number number{};
    bool quoted = in.take('"');
    auto end = std::from_chars(in.text.data() + in.at, in.text.data() + in.text.size(), number).ptr;
    in.at = static_cast<std::size_t>(end - in.text.data()) + (quoted ? 1 : 0);
    return number;
}

template <typename Number> void write_number(output &out, Number number) {
    char digits[40];
    out.text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

template <typename Type> struct form;

template <> struct form<int> {
    static int read(input &in) { return read_number<int>(in); }
    static void write(output &out, int value) { write_number(out, value); }
};

template <> struct form<long long> {
    static long long read(input &in) { return read_number<long long>(in); }
    static void write(output &out, long long value) { write_number(out, value); }
};

template <> struct form<double> {
    static double read(input &in) { return read_number<double>(in); }
    static void write(output &out, double value) {
        if (std::isnan(value)) out.text += "\"NaN\"";
        else if (std::isinf(value)) out.text += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
        else if (value == 0) out.text += std::signbit(value) ? "-0.0" : "0.0";
        else write_number(out, value);
    }
};

template <> struct form<bool> {
    static bool read(input &in) {
        bool value = in.text[in.at] == 't';
        in.at += value ? 4 : 5;
        return value;
    }
    static void write(output &out, bool value) { out.text += value ? "true" : "false"; }
};

template <> struct form<std::string> {
    static std::string read(input &in) { return read_string(in); }
    static void write(output &out, const std::string &value) { write_string(out, value); }
};

template <> struct form<char> {
    static char read(input &in) { return read_string(in)[0]; }
    static void write(output &out, char value) { write_string(out, std::string(1, value)); }
};

template <typename Element> struct form<std::vector<Element>> {
    static std::vector<Element> read(input &in) {
        std::vector<Element> values;
        in.at++;
        while (!in.take(']')) {
            values.push_back(form<Element>::read(in));
            in.take(',');
        }
        return values;
    }
    static void write(output &out, const std::vector<Element> &values) {
        out.text += '[';
        for (std::size_t i = 0; i < values.size(); i++) {
            if (i > 0) out.text += ',';
            form<Element>::write(out, values[i]);
        }
        out.text += ']';
    }
};

//{list
template <> struct form<ListNode *> {
    static ListNode *read(input &in) {
        ListNode *first = nullptr;
        ListNode **end = &first;
        in.at++;
        while (!in.take(']')) {
            *end = new ListNode(form<@list@>::read(in));
            end = &(*end)->next;
            in.take(',');
        }
        return first;
    }
    static void write(output &out, const ListNode *first) {
        std::size_t count = 0;
        out.text += '[';
        for (const ListNode *node = first; node != nullptr; node = node->next) {
            if (++count > most_nodes) throw formless{"a list that goes in a circle or does not end"};
            if (node != first) out.text += ',';
            form<@list@>::write(out, node->val);
        }
        out.text += ']';
    }
};

//}list
//{tree
template <> struct form<TreeNode *> {
    static TreeNode *read(input &in) {
        std::vector<TreeNode **> places;
        TreeNode *root = nullptr;
        places.push_back(&root);
        in.at++;
        for (std::size_t at = 0; !in.take(']'); at++) {
            if (in.take('n')) {
                in.at += 3;
            } else {
                TreeNode *node = *places[at] = new TreeNode(form<@tree@>::read(in));
                places.push_back(&node->left);
                places.push_back(&node->right);
            }
            in.take(',');
        }
        return root;
    }
    static void write(output &out, const TreeNode *root) {
        std::vector<const TreeNode *> nodes{root};
        out.text += '[';
        std::size_t end = out.text.size();
        for (std::size_t at = 0; at < nodes.size(); at++) {
            if (at > 0) out.text += ',';
            if (nodes[at] == nullptr) {
                out.text += "null";
                continue;
            }
            form<@tree@>::write(out, nodes[at]->val);
            end = out.text.size();
            nodes.push_back(nodes[at]->left);
            nodes.push_back(nodes[at]->right);
            if (nodes.size() > 2 * most_nodes + 1) throw formless{"a tree that goes in a circle or does not end"};
        }
        out.text.resize(end);
        out.text += ']';
    }
};

//}tree
template <typename Type> Type argument(input &in) {
    Type value = form<Type>::read(in);
    in.take(',');
    return value;
}

std::FILE *open_channel() {
    std::error_code there;
    std::filesystem::create_directory("result", there);
    return std::fopen("result/value", "wbe");
}

// ["name",[arguments]] up to the first argument.
std::string begin_call(input &in) {
    in.at++;
    std::string name = read_string(in);
    in.at += 2;
    return name;
}

void end_call(input &in) {
    in.at += 2;
}

// Before anything of the program's own: its statics come later in this file.
input in{std::string(std::istreambuf_iterator<char>(std::cin), {})};
output out{{}, open_channel()};

@types@

} // namespace assay

#include "solution.cpp"

namespace assay {

@checks@

void call() {
@call@
}

void answer() {
    std::size_t kept = out.text.size();
    try {
        out.text += '=';
        call();
    } catch (const formless &value) {
        out.text.resize(kept);
        out.text += '!';
        write_string(out, value.what);
        in.at = in.text.find('\n', in.at);
    }
    out.text += '\n';
    in.at++;
    out.flush();
}

} // namespace assay

assay::exit_code main() {
    assay::out.text = assay::in.line() + "\n";
    assay::in.line();
    assay::out.flush();
    while (assay::in.at < assay::in.text.size()) assay::answer();
    std::cout.flush();
    std::clog.flush();
    std::fflush(nullptr);
    std::_Exit(0);
}
