def repeat(text, times):
    return text * 100_000
