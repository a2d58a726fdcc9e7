"""Whether a header was compiled ahead makes no difference to a C++ program: the same machine code, function by function."""
import pathlib
import re
import subprocess
import unittest
from collections import Counter

from residents import IMAGES, confined

PROGRAMS = pathlib.Path(__file__).resolve().parent / "differential" / "cpp"
NOTHING_AHEAD = b"extern int first;\n#line 1\n"  # what was compiled ahead is used only where nothing stands before it
LABEL = re.compile(r"\.L\w*\d+")


def assembly(source):
    """What the compiler makes of it, and whether that was with a header that was compiled ahead."""
    ended = subprocess.run(confined("cpp", command=["/usr/bin/g++", "@/usr/lib/assay/flags", "-w", "-H", "-S", "-o", "-", "-x", "c++", "-"]),
                           input=source, check=True, capture_output=True)
    return ended.stdout.decode(), b"\n! " in b"\n" + ended.stderr


def functions(text):
    """Each function's name and instructions; labels are numbered anew in each, as their numbers count what was seen before."""
    found, name, body, labels = Counter(), None, [], {}
    for line in text.splitlines():
        if re.match(r"[A-Za-z_][\w.$]*:$", line):
            found[name, tuple(body)] += 1
            name, body, labels = line, [], {}
        elif name and not re.match(r"\s*\.(?!long|quad|byte|string|value)", line):
            body.append(LABEL.sub(lambda label: labels.setdefault(label[0], f"label {len(labels)}"), line.strip()))
    found[name, tuple(body)] += 1
    return found


@unittest.skipUnless("cpp" in IMAGES, "cpp is not among the languages")
class HeadersAhead(unittest.TestCase):
    def test_a_program_is_the_same_with_them_and_without(self):
        compared = 0
        for program in PROGRAMS.glob("*.cpp"):
            source = program.read_bytes()
            if b"format" in source:
                continue  # four functions of <format> lie elsewhere
            with self.subTest(program.stem):
                text, is_ahead = assembly(source)
                plain, is_plain_ahead = assembly(NOTHING_AHEAD + source)
                self.assertFalse(is_plain_ahead)
                self.assertEqual(functions(text), functions(plain))
                compared += is_ahead
        self.assertGreater(compared, 0)

    def test_an_empty_program_has_nothing_left_to_instantiate(self):
        """The function bodies that the compiler dumps are those it has seen or instantiated for this program."""
        dump = ["/bin/sh", "-c", "g++ @/usr/lib/assay/flags -fdump-tree-original=/tmp/bodies -c -o /tmp/object -x c++ - && cat /tmp/bodies"]
        for header in (b"bits/stdc++.h", b"iostream"):
            with self.subTest(header):
                bodies = subprocess.run(confined("cpp", command=dump), input=b"#include <%s>\nint main() {}\n" % header,
                                        check=True, capture_output=True).stdout
                self.assertEqual(re.findall(rb"^;; Function (.*) \(", bodies, re.MULTILINE), [b"int main()"])
