def repeat(text, times):
    raise ValueError(text)
