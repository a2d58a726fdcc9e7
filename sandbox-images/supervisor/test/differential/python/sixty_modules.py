names = """abc argparse array ast asyncio base64 binascii bisect bz2 calendar cmath codecs collections concurrent.futures configparser
contextlib copy csv ctypes dataclasses datetime decimal difflib dis email enum errno fileinput fnmatch fractions functools gc glob
graphlib gzip hashlib heapq hmac html http inspect io itertools json keyword linecache locale logging lzma math mmap numbers
operator os pathlib pickle platform pprint queue random re sched secrets select shelve shlex signal socket sqlite3 statistics
string struct subprocess sys tempfile textwrap threading time timeit tokenize traceback types typing unicodedata unittest uuid
weakref xml.etree.ElementTree zipfile zlib zoneinfo"""
import importlib
for name in names.split():
    try:
        print(name, importlib.import_module(name).__name__)
    except ImportError as error:
        print(name, error)
