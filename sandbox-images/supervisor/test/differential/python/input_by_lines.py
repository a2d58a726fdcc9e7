while True:
    try:
        line = input("prompt> ")
    except EOFError as error:
        print("end:", error)
        break
    print(repr(line))
