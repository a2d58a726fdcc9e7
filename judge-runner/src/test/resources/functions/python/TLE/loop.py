def repeat(text, times):
    while True:
        pass
