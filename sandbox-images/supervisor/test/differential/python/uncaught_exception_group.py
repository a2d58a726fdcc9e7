def failing(error):
    try:
        raise error
    except Exception as caught:
        caught.add_note("a note")
        return caught


raise ExceptionGroup("several", [failing(ValueError("one")), ExceptionGroup("inner", [failing(TypeError("two"))])])
