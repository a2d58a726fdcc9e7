"""Calls the function or class of solution.py with the inputs on standard input, and writes what it returns to result/value.

The first line of the input is the tag of this run, the second one says whether to check what is there; each further line is
one test.

This is what all signatures share. It is compiled with the image and executed among the names of main.py, which has the signature
and the nodes and, at its end, calls main.
"""
import json
import os
import sys
import types

MOST_NODES = 1000000
TAKES_ANY_NUMBER = 4  # inspect.CO_VARARGS, without importing it


class Formless(Exception):
    """What a value is that has no form in JSON."""


def decode(kind, value):
    if kind == "plain":
        return value
    if kind == "long":
        return int(value)
    if "each" in kind:
        return [decode(kind["each"], element) for element in value]
    return decode_list(kind["list"], value) if "list" in kind else decode_tree(kind["tree"], value)


def decode_list(kind, values):
    first = None
    for value in reversed(values):
        first = ListNode(decode(kind, value), first)
    return first


def decode_tree(kind, values):
    if not values:
        return None
    nodes = [TreeNode(decode(kind, values[0]))]
    children = iter(values[1:])
    for parent in nodes:
        left, right = next(children, None), next(children, None)
        if left is not None:
            parent.left = TreeNode(decode(kind, left))
            nodes.append(parent.left)
        if right is not None:
            parent.right = TreeNode(decode(kind, right))
            nodes.append(parent.right)
    return nodes[0]


def encode(kind, value):
    try:
        return json.dumps(plain(kind, value), allow_nan=False, separators=(",", ":"))
    except TypeError as error:
        raise Formless(str(error).removesuffix(" is not JSON serializable"))
    except ValueError:
        pass
    try:
        return json.dumps(with_names_for_nan(plain(kind, value)), separators=(",", ":"))
    except (ValueError, RecursionError) as error:
        raise Formless("a value without a text: " + str(error))


def with_names_for_nan(value):
    if isinstance(value, (list, tuple)):
        return [with_names_for_nan(element) for element in value]
    if isinstance(value, float) and value - value != 0:
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return value


def plain(kind, value):
    """The value with lists instead of nodes."""
    if isinstance(kind, str):
        return value
    if "each" in kind:
        return [plain(kind["each"], element) for element in value] if isinstance(value, (list, tuple)) else value
    return plain_list(value) if "list" in kind else plain_tree(value)


def plain_list(node):
    values = []
    while node is not None:
        require_node(node)
        values.append(node.val)
        if len(values) > MOST_NODES:
            raise Formless("a list that goes in a circle or does not end")
        node = node.next
    return values


def plain_tree(root):
    queue = [root]
    values = []
    for node in queue:
        if node is None:
            values.append(None)
            continue
        require_node(node)
        values.append(node.val)
        queue.append(node.left)
        queue.append(node.right)
        if len(queue) > 2 * MOST_NODES + 1:
            raise Formless("a tree that goes in a circle or does not end")
    while values and values[-1] is None:
        values.pop()
    return values


def require_node(value):
    if not hasattr(value, "val"):
        raise Formless("an object of type " + type(value).__name__ + " where a node belongs")


def call_function(callee, given):
    args = [decode(kind, value) for kind, value in zip(SIGNATURE["params"], given)]
    returned = callee(*args)
    changed = SIGNATURE["changed"]
    return encode(SIGNATURE["returns"], returned if changed is None else args[changed])


def call_class(callee, calls):
    results = ["null"]
    made = callee(*[decode(kind, value) for kind, value in zip(SIGNATURE["params"], calls[0][1])])
    for name, values in calls[1:]:
        method = SIGNATURE["methods"][name]
        returned = getattr(made, name)(*[decode(kind, value) for kind, value in zip(method["params"], values)])
        results.append(encode(method["returns"], returned) if "returns" in method else "null")
    return "[" + ",".join(results) + "]"


def problem(callee):
    """What is wrong with the function or class, or None."""
    kind, name = SIGNATURE["kind"], SIGNATURE["name"]
    if not callable(callee) or (kind == "class") != isinstance(callee, type):
        return f"There is no {kind} {name}."
    if kind == "function":
        return arity_problem(name, callee, 0, SIGNATURE["params"])
    wrong = arity_problem("__init__", callee.__init__, 1, SIGNATURE["params"])
    for method, described in SIGNATURE["methods"].items():
        own = getattr(callee, method, None)
        if own is None:
            wrong = wrong or f"{name} has no method {method}."
        wrong = wrong or arity_problem(method, own, 1, described["params"])
    return wrong


def arity_problem(name, callee, bound, params):
    """Whether a plain function can be called so; what else can be called is left to the call."""
    if type(callee) is not types.FunctionType:
        return None
    most = callee.__code__.co_argcount
    least = most - len(callee.__defaults__ or ())
    open_ended = callee.__code__.co_flags & TAKES_ANY_NUMBER
    if least <= bound + len(params) and (open_ended or bound + len(params) <= most):
        return None
    return f"{name} takes {most - bound} argument{'' if most - bound == 1 else 's'}."


def load():
    path = os.path.abspath("solution.py")
    module = types.ModuleType("solution")
    module.__file__ = path
    sys.modules["solution"] = module
    module.__dict__.update(NODES)
    with open(path, "rb") as source:
        exec(compile(source.read(), path, "exec", dont_inherit=True), module.__dict__)
    return getattr(module, SIGNATURE["name"], None)


def end(code):
    """Whatever else the program has started is of no interest."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            pass
    os._exit(code)


def fail(error):
    """As Python ends with an exception, without the calls in this file."""
    import traceback

    calls = error.__traceback__
    while calls is not None and calls.tb_frame.f_globals is globals():
        calls = calls.tb_next
    traceback.print_exception(type(error), error, calls)
    end(1)


def main():
    tag, mode, *given = sys.stdin.buffer.read().decode().split("\n")
    os.makedirs("result", exist_ok=True)
    channel = os.open("result/value", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def write(text):
        data = text.encode()
        while data:
            data = data[os.write(channel, data) :]

    try:
        callee = load()
        wrong = problem(callee) if mode == "check" or callee is None else None
        if wrong is not None:
            write(f"{tag}\n?{json.dumps(wrong)}\n")
            end(0)
        write(tag + "\n")
        if mode == "check":
            write(".\n")
        call = call_function if SIGNATURE["kind"] == "function" else call_class
        for line in given[:-1]:
            try:
                record = "=" + call(callee, json.loads(line))
            except Formless as formless:
                record = "!" + json.dumps(str(formless))
            write(record + "\n")
    except Exception as error:
        fail(error)
    end(0)
