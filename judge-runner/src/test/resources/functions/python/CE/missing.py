def again(text, times):
    return text * times
