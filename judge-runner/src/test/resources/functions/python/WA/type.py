def repeat(text, times):
    return len(text) * times
