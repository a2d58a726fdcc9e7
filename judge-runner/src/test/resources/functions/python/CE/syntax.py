def repeat(text, times)
    return text * times
