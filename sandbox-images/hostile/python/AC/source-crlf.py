# Lines end as on Windows, one string holds a line break.
text = """a
b"""
if text == "a\nb":
    print("contained")
