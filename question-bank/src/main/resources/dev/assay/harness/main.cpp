// Calls the function or class of solution.cpp with the inputs on standard input, and writes what it returns to result/value.
// The first line of the input is the tag of this run, the second one is for languages without a compiler; each further line
// is one test. What is the same for every signature is in harness.h and compiled with the image.
#include <bits/stdc++.h>
#include "/usr/lib/assay/harness.h"

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
        row places;
        TreeNode *root = nullptr;
        places.add(&root);
        in.at++;
        for (std::size_t at = 0; !in.take(']'); at++) {
            if (in.take('n')) {
                in.at += 3;
            } else {
                TreeNode *node = *static_cast<TreeNode **>(places.at(at)) = new TreeNode(form<@tree@>::read(in));
                places.add(&node->left);
                places.add(&node->right);
            }
            in.take(',');
        }
        return root;
    }
    static void write(output &out, TreeNode *root) {
        row nodes;
        nodes.add(root);
        out.text += '[';
        std::size_t end = out.text.size();
        for (std::size_t at = 0; at < nodes.size(); at++) {
            if (at > 0) out.text += ',';
            TreeNode *node = static_cast<TreeNode *>(nodes.at(at));
            if (node == nullptr) {
                out.text += "null";
                continue;
            }
            form<@tree@>::write(out, node->val);
            end = out.text.size();
            nodes.add(node->left);
            nodes.add(node->right);
            if (nodes.size() > 2 * most_nodes + 1) throw formless{"a tree that goes in a circle or does not end"};
        }
        out.text.resize(end);
        out.text += ']';
    }
};

//}tree
// Before anything of the program's own: its statics come later in this file.
input in = read_input();
output out = open_output();

@types@

} // namespace assay

#include "solution.cpp"

namespace assay {

@checks@

void call() {
@call@
}

} // namespace assay

assay::exit_code main() {
    assay::answer_all(assay::in, assay::out, assay::call);
}
