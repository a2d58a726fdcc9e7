// A plugin for the compiler that makes the headers compiled ahead: at `#pragma assay_instantiate` it instantiates what the
// inline functions so far need of templates. Without it the compiler would do so at the end of every program, wanted or not.
#include <gcc-plugin.h>
#include <plugin-version.h>

#include <c-family/c-pragma.h>
#include <cp/cp-tree.h>

int plugin_is_GPL_compatible;

namespace {

// Whether a function that had not been used before is now.
bool use(tree member) {
    STRIP_NOPS(member);
    if (TREE_CODE(member) != ADDR_EXPR) return false;
    tree function = TREE_OPERAND(member, 0);
    if (TREE_CODE(function) != FUNCTION_DECL) return false;
    if (DECL_THUNK_P(function)) function = THUNK_TARGET(function);
    bool used = TREE_USED(function);
    mark_used(function);
    return !used;
}

bool use_members(tree table) {
    bool found = false;
    unsigned i;
    tree member;
    if (DECL_INITIAL(table) == NULL_TREE || TREE_CODE(DECL_INITIAL(table)) != CONSTRUCTOR) return false;
    FOR_EACH_CONSTRUCTOR_VALUE(CONSTRUCTOR_ELTS(DECL_INITIAL(table)), i, member) found |= use(member);
    return found;
}

// A class that objects are made of has its table of virtual functions written, and they are needed as well.
bool use_virtual_functions() {
    bool found = false;
    unsigned i;
    tree type;
    FOR_EACH_VEC_SAFE_ELT(keyed_classes, i, type) {
        bool needed = false;
        for (tree table = CLASSTYPE_VTABLES(type); table; table = DECL_CHAIN(table)) needed |= TREE_USED(table);
        for (tree table = CLASSTYPE_VTABLES(type); table && needed; table = DECL_CHAIN(table)) found |= use_members(table);
    }
    return found;
}

// As at the end of a file: only then does the compiler decide where a function belongs.
void instantiate(cpp_reader *) {
    at_eof = 1;
    do instantiate_pending_templates(0);
    while (use_virtual_functions());
    at_eof = 0;
}

void add_pragma(void *, void *) {
    c_register_pragma(nullptr, "assay_instantiate", instantiate);
}

} // namespace

int plugin_init(plugin_name_args *plugin, plugin_gcc_version *version) {
    if (!plugin_default_version_check(version, &gcc_version)) return 1;
    register_callback(plugin->base_name, PLUGIN_PRAGMAS, add_pragma, nullptr);
    return 0;
}
