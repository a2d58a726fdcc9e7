import re


# Takes out each letter with the key right behind it, but what stands next to each other only then stays.
def sameText(first, second):
    return re.sub("[a-z]#", "", first).lstrip("#") == re.sub("[a-z]#", "", second).lstrip("#")
