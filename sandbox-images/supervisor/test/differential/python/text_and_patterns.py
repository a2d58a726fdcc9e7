import json
import pickle
import re
import struct
import unicodedata
print(json.dumps({"ä": [1, 2.5, None, True], "n": float("inf")}, indent=1), json.loads('{"a": [1e3, "\\u20ac"]}'))
print(re.sub(r"(?P<w>\w+)", lambda m: m["w"].title(), "größe und maß"), re.findall(r"\d+|\p" if False else r"\d+", "a1b22"), re.split(r"[,;]\s*", "a, b;c"))
print(unicodedata.name("é"), unicodedata.normalize("NFD", "é").encode(), "straße".casefold(), "İ".lower().encode(), "ǆ".title())
print(pickle.loads(pickle.dumps({"a": (1, {2})})), struct.pack(">IhQ", 1, -2, 3), repr("tab\t\u200b'\""), "%5.2f|%-5s|%+d" % (1.5, "a", 3))
json.loads("[1,")
