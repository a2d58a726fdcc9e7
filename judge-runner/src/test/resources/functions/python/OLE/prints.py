def repeat(text, times):
    print(text * 100_000)
    return text * times
