"""What a compiler that stays says, against what the same compiler says as a command; and what it must withstand."""
import subprocess
import unittest

from residents import IMAGES, Resident, confined, plainly


def main(body, imports=""):
    return f"{imports}\npublic class Main {{\n    public static void main(String[] args) {{\n{body}\n    }}\n}}\n".encode()


@unittest.skipUnless("java" in IMAGES, "java is not among the languages")
class JavaCompiler(unittest.TestCase):
    BROKEN = {
        "a missing semicolon": main("        int x = 1"),
        "wrong types": main('        int x = "text";\n        String s = 3;'),
        "unknown names": main("        foo(bar);\n        Strin s = new Lisst<>();\n        args.size();"),
        "no value returned": b"class Main { int f(int x) { if (x > 0) return 1; } }",
        "statements nobody reaches": main("        return;\n        int x = 1;"),
        "variables without a value": main("        int x;\n        System.out.println(x);"),
        "exceptions nobody catches": main("        throw new Exception();"),
        "a public class of another name": b"public class Other {}\n",
        "two classes of one name": b"class A {}\nclass A {}\n",
        "lambdas that fit nothing": main("        Function<String> f = x -> x + ;\n        Runnable r = (a, b) -> 1;",
                                         "import java.util.function.*;"),
        "generics that fit nothing": main("        List<int> a; Map<String> b; List<String> c = new ArrayList<Integer>();",
                                          "import java.util.*;"),
        "an end in the middle": b"public class Main {\n    public static void main(String[] args) {\n        if (",
        "a comment without an end": b"class Main { /* \n",
        "more errors than are shown": main("\n".join(f"        x{i} = y{i};" for i in range(120))),
        "tabs and wide characters": "class Main {\n\tString s = \"漢字😀\" + x;\n\t\tint é = \"ü\";\n}\n".encode(),
        "Windows lines": b"class Main {\r\n    int x = ;\r\n    foo\r\n}\r\n",
        "no end of line": b"class Main { int x = y; }",
        "a byte order mark": b"\xef\xbb\xbfclass Main {}\n",
        "bytes that are not UTF-8": b'class Main { String s = "\xe9\xff"; }\n// \xc3\n',
        "a NUL": b"class Main { int x = \x00 1; }\n",
        "a constant too long": b'class Main { String s = "' + b"x" * 70_000 + b'"; }',
        "a method too long": main("        int x = 0;\n" + "        x += 1000000;\n" * 14_000),
        "an enum too large": b"enum Main { " + b",".join(b"A%d" % i for i in range(12_000)) + b" }",
        "a preview feature": main("        Object o = 1; if (o instanceof int i) {}"),
        "a processor's annotation": b"import javax.annotation.processing.*;\n@Undefined @SupportedOptions(x) class Main {}\n",
        "a module's name": b"module main {}\n",
        "imports of nothing": b"import foo.bar.Baz;\nimport java.util.Lisst;\nclass Main {}\n",
    }
    WARNED = {
        "an empty file": b"",
        "a package": b"package a.b;\npublic class Main {}\n",
        "another class": b"class Other { public static void main(String[] a) {} }\n",
        "unchecked operations": main("        java.util.List l = new java.util.ArrayList(); l.add(1);"),
        "a deprecated method": main('        new Thread().stop();\n        new Integer(3);'),
    }

    def test_every_message_and_exit_code_is_that_of_javac(self):
        cases = {**self.BROKEN, **self.WARNED}
        with Resident("java") as compiler:
            for (name, source), plain in zip(cases.items(), plainly("java", cases.values()), strict=True):
                with self.subTest(name):
                    code, messages, files = compiler.compile(source)
                    self.assertEqual((code, messages), plain)
                    self.assertEqual(code, 1 if name in self.BROKEN else 0)
                    self.assertTrue(code == 0 or not files)

    def test_classes_come_back_under_the_names_of_their_files(self):
        source = "package p;\npublic class Main { record R(int x) {} enum É { A { } } static class $_ {}\n" \
                 "    interface 漢字 {} void f() { new Object() {}; class Local {} } }\nclass Second {}\n".encode()
        with Resident("java") as compiler:
            code, messages, files = compiler.compile(source)
        self.assertEqual((code, messages), (0, ""))
        self.assertEqual(set(files), {f"p/{name}.class" for name in ("Main", "Main$R", "Main$É", "Main$É$1", "Main$$_", "Main$漢字",
                                                                     "Main$1", "Main$1Local", "Second")})
        self.assertTrue(all(content[:4] == bytes.fromhex("cafebabe") for content in files.values()))

    def test_a_name_too_long_for_a_file_is_the_programs_error(self):
        with Resident("java") as compiler:
            code, messages, files = compiler.compile(b"class " + b"X" * 300 + b" {}")
        self.assertEqual((code, files), (1, {}), messages)
        self.assertIn("error while writing", messages)

    def test_nothing_of_one_program_is_known_to_the_next(self):
        with Resident("java") as compiler:
            self.assertEqual(compiler.compile(b"public class Main { static Left x; }\nclass Left { int only; }")[0], 0)
            code, messages, _ = compiler.compile(b"public class Main { static Left x; }")
            self.assertEqual(code, 1)
            self.assertIn("cannot find symbol", messages)
            self.assertEqual(compiler.compile(b"package java.util;\npublic class Main {}\nclass List {}")[0], 1)
            self.assertEqual(compiler.compile(b"class Main { String x; }\nclass String {}")[0], 0)
            code, messages, files = compiler.compile(b'public class Main { String s = "text"; java.util.List<String> l; }')
            self.assertEqual((code, messages, set(files)), (0, "", {"Main.class"}))

    def test_many_programs_in_a_row_take_no_more_memory(self):
        with Resident("java") as compiler:
            sizes = []
            for i in range(200):
                code, messages, files = compiler.compile(main(f"        java.util.List<C{i}> list = new java.util.ArrayList<>();").replace(
                    b"}\n}", f"}}\n    static class C{i} {{}}\n    interface I{i} {{}}\n}}".encode()))
                self.assertEqual((code, len(files)), (0, 3), messages)
                if i in (99, 199):
                    sizes.append(compiler.resident_kb())
        self.assertLess(sizes[1] - sizes[0], 20_000, sizes)

    def test_a_program_the_compiler_does_not_survive_is_the_last_one(self):
        for name, expression in {"parentheses": b"(" * 60_000 + b"1" + b")" * 60_000, "operators": b"1" + b"+a" * 60_000}.items():
            with self.subTest(name), Resident("java") as compiler:
                code, messages, files = compiler.compile(b"class Main { static int a; int x = " + expression + b"; }")
                self.assertEqual((code, files), (3, {}))
                self.assertIn("java.lang.StackOverflowError", messages)
                self.assertEqual(compiler.exactly(0), b"")
                self.assertRaises((EOFError, BrokenPipeError), compiler.compile, b"class Main {}")
            self.assertEqual(compiler.code, 3)

    def test_the_end_of_the_input_is_a_good_end(self):
        with Resident("java") as compiler:
            pass
        self.assertEqual(compiler.code, 0)


@unittest.skipUnless("typescript" in IMAGES, "typescript is not among the languages")
class TypeScriptCompiler(unittest.TestCase):
    BROKEN = {
        "wrong types": b'const x: number = "text";\nlet s: string = 3;\n',
        "unknown names": b"console.log(foo.bar);\n[1].mapp(x => x);\nMath.maxx(1);\n",
        "wrong syntax": b"function f( {\n  return 1\n",
        "a parameter without a type": b"function f(x) { return x; }\nf(1);\n",
        "something possibly undefined": b"const a = [1].find(x => x > 1);\nconsole.log(a.toFixed());\n",
        "no value returned": b"function f(x: number): number { if (x) return 1; }\n",
        "imports of nothing": b'import { a } from "./other";\nimport b from "lodash";\n/// <reference path="/etc/passwd" />\n',
        "a property that is missing": b"interface P { x: number; y?: string }\nconst p: P = { z: 1 };\nconst q: P = {};\n",
        "Windows lines": b"const x: number =\r\n  'a';\r\nlet y: Foo;\r\n",
        "no end of line": b"const x: number = 'a'",
        "a byte order mark": b"\xef\xbb\xbfconst x: number = 'a';\n",
        "bytes that are not UTF-8": b"const \xe9 = '\xff';\n",
        "a NUL": b"const x\x00 = 1;\n",
        "a long union": b"type A = " + b" | ".join(b'"k%d"' % i for i in range(200)) + b";\nconst a: A = 'none';\n",
        "types without an end": b"type T<N> = N extends 0 ? 0 : T<[N]>;\nlet t: T<1>;\n",
    }
    CORRECT = {
        "an empty file": b"",
        "names of Node's own": b"const crypto = 1; let process = 2; function fetch() { return 3; }\n"
                               b"console.log(crypto, process, fetch());\n",
        "both kinds of imports": b'import * as fs from "fs";\nimport os from "node:os";\nconst path = require("path");\n'
                                 b'console.log(typeof fs.readFileSync, typeof os.cpus, path.sep);\n',
        "what ES2025 has": b"const s = new Set([1]).union(new Set([2]));\n"
                           b"console.log([...s.values().map(x => x * 2)], Object.groupBy([1], x => 'a'));\n",
    }

    def test_every_message_is_that_of_tsc(self):
        cases = {**self.BROKEN, **self.CORRECT}
        with Resident("typescript") as compiler:
            for (name, source), (plain_code, plain) in zip(cases.items(), plainly("typescript", cases.values()), strict=True):
                with self.subTest(name):
                    code, messages, files = compiler.compile(source)
                    self.assertEqual(messages, plain)
                    self.assertEqual((code, plain_code != 0), (1, True) if name in self.BROKEN else (0, False))
                    self.assertEqual(set(files), set() if code else {"main.js"})

    LINES = r"""#!/usr/bin/env node
import * as fs
  from 'fs';
interface A {
  x: number;
}
/* a
 comment */ type B = A
  | null;
enum E {
  X,
  Y = 4, // four
}
class C<T> {
  constructor(private a: T,
              public b: number) {}
  line(): number { if (this.b) return at(); else return 0; }
}
const text = `a
 ${at()} b ${`c
${at()}`}
   end`; const joined = 'one\
   two';
function at(): number {
  return Number(/main.js:(\d+)/.exec(new Error().stack!.split('\n')[2])![1]);
}
console.log(JSON.stringify([text, joined]), at(), new C<string>('', 1).line(), fs.constants.F_OK, E.Y);
const f = (x: B,
  y = at()) =>
  [y, at()]; console.log(f(null), [1, 2].map(
  x => ({
    x,
    l: at() })));
const late = (): [
  number
] =>
  [at()]; console.log(...late(),
    at());
"""

    def test_statements_keep_their_lines(self):
        with Resident("typescript") as compiler:
            code, messages, files = compiler.compile(self.LINES.encode())
        self.assertEqual((code, messages), (0, ""))
        command = confined("typescript", command=["/bin/sh", "-c", "cat >main.js; exec node main.js"])
        ran = subprocess.run(command, input=files["main.js"], check=True, capture_output=True).stdout.decode()
        self.assertEqual(ran.split("\n"), ['["a\\n 20 b c\\n21\\n   end","one   two"] 27 17 0 4',
                                           "[ 29, 30 ] [ { x: 1, l: 33 }, { x: 2, l: 33 } ]", "37 38", ""])

    def test_nothing_of_one_program_is_known_to_the_next(self):
        with Resident("typescript") as compiler:
            polluting = b"declare global { interface Array<T> { extra: T } var shared: number;\n" \
                        b"  namespace NodeJS { interface Process { own: 1 } } }\n" \
                        b"export class Left {}\nconsole.log([1].extra, process.own);\n"
            self.assertEqual(compiler.compile(polluting)[:2], (0, ""))
            code, messages, _ = compiler.compile(b"console.log([1].extra, process.own, shared, Left);\n")
            self.assertEqual((code, messages.count("error TS")), (1, 4), messages)
            self.assertEqual(compiler.compile(polluting)[:2], (0, ""))

    def test_many_programs_in_a_row_take_no_more_memory(self):
        with Resident("typescript") as compiler:
            sizes = []
            for i in range(200):
                source = f"interface I{i} {{ x{i}: number }}\nconst a: I{i}[] = [{{ x{i}: {i} }}];\nconsole.log(a);\n"
                code, messages, _ = compiler.compile(source.encode())
                self.assertEqual(code, 0, messages)
                if i in (99, 199):
                    sizes.append(compiler.resident_kb())
        self.assertLess(sizes[1] - sizes[0], 40_000, sizes)

    def test_a_program_the_compiler_does_not_survive_is_the_last_one(self):
        with Resident("typescript") as compiler:
            code, messages, files = compiler.compile(b"const x = " + b"(" * 60_000 + b"1" + b")" * 60_000 + b";")
            self.assertEqual((code, files), (3, {}), messages)
            self.assertRaises((EOFError, BrokenPipeError), compiler.compile, b"")
        self.assertEqual(compiler.code, 3)

    def test_the_end_of_the_input_is_a_good_end(self):
        with Resident("typescript") as compiler:
            pass
        self.assertEqual(compiler.code, 0)
