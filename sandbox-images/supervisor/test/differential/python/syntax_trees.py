# Trees of syntax, whose types a waiting interpreter has made already, and what compile() says the first time.
import sys
import warnings

print([name for name in ("_ast", "ast") if name in sys.modules])
with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    code = compile("text = '\\d'\nprint(text, __name__)\n", "given.py", "exec")
print([(str(warning.message), warning.filename, warning.lineno) for warning in heard])
exec(code)
try:
    compile("x = (1,\n", "given.py", "exec")
except SyntaxError as error:
    print(error)

import ast  # noqa: E402


class Doubled(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


tree = ast.parse("print(20 + 1, 'ab')")
print(ast.dump(tree))
exec(compile(ast.fix_missing_locations(Doubled().visit(tree)), "tree", "exec"))
ast.Constant.note = "mine"
print(ast.parse("1").body[0].value.note, ast.AST.__subclasses__()[:3], len(ast.AST.__subclasses__()))


class Changed(ast.Name):
    pass


print(ast.unparse(ast.Module([ast.Expr(Changed("name", ast.Load()))], [])))
