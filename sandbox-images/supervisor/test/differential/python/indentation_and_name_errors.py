try:
    compile("if True:\npass", "text", "exec")
except IndentationError as error:
    print(error)
lenght = 3
print(length)
