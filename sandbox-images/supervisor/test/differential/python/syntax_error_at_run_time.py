try:
    exec("def f(:\n  pass")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
eval("1 +* 2")
