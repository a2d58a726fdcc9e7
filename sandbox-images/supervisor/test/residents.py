"""The compilers that stay, each in a plain container of its image, asked over pipes as PROTOCOL.md says."""
import json
import os
import struct
import subprocess

import protocol
from protocol import Reader, sequence, text

PLAIN = {  # the same compiler as a command, which the resident must not differ from
    "java": "/usr/bin/javac -proc:none -encoding UTF-8 -Xlint:none -d out Main.java",
    "typescript": "/usr/local/bin/node /usr/lib/assay/compiler/typescript/bin/tsc --strict --target es2025 --module commonjs "
                  "--moduleDetection force --esModuleInterop --types node --typeRoots /usr/lib/assay/compiler/node_modules/@types "
                  "--skipLibCheck --ignoreConfig --pretty false --outDir out main.ts 1>&2",
}
LONGEST = 64 << 10  # messages are cut after that


IMAGES = dict(line.split("=") for line in subprocess.run([protocol.IMAGES / "build", "--print"], check=True, text=True,
                                                         capture_output=True).stdout.split())


def confined(language, *options, command):
    return ["docker", "run", "--rm", "-i", "--label", "dev.assay.sandbox.test=1", "--log-driver", "none", "--cap-drop", "ALL",
            "--security-opt", "no-new-privileges", "--network", "none", "--read-only", "--tmpfs", "/tmp:exec", "-w", "/tmp",
            "--memory", "700m", "--memory-swap", "700m", "--pids-limit", "128", *options,
            "--entrypoint", command[0], IMAGES[language], *command[1:]]


class Resident:
    """A warm compiler. A context manager; inside, it answers."""
    count = 0

    def __init__(self, language):
        Resident.count += 1
        self.name = f"assay-resident-test-{os.getpid()}-{Resident.count}"
        about = json.loads((protocol.IMAGES / language / "language.json").read_text())
        self.source = about["source_file"]
        options = ["--name", self.name] + [word for name, value in about["environment"].items() for word in ("-e", f"{name}={value}")]
        self.process = subprocess.Popen(confined(language, *options, command=about["compile"]["command"]), bufsize=0,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def __enter__(self):
        if self.exactly(4) != bytes(4):
            raise AssertionError("no empty frame at the start")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.code = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.process.stdout.close()

    def exactly(self, size):
        data = b""
        while len(data) < size:
            piece = self.process.stdout.read(size - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data

    def compile(self, source):
        """(exit code, messages, files)."""
        body = sequence([text(self.source) + struct.pack(">I", 0o644) + text(source)])
        self.process.stdin.write(text(body))
        reply = Reader(self.exactly(*struct.unpack(">I", self.exactly(4))))
        code, messages, files = reply.take("I"), reply.bytes().decode(), {}
        for _ in range(reply.take("I")):
            name = reply.bytes().decode()
            reply.take("I")
            files[name] = reply.bytes()
        return code, messages, files

    def resident_kb(self):
        """The memory of the process, which is the first of its container."""
        status = subprocess.run(["docker", "exec", self.name, "cat", "/proc/1/status"], text=True, check=True, capture_output=True)
        return int(next(line.split()[1] for line in status.stdout.splitlines() if line.startswith("VmRSS")))


def plainly(language, sources):
    """[(exit code, messages)] of the compiler as a command, each in an empty folder."""
    about = json.loads((protocol.IMAGES / language / "language.json").read_text())
    script = f'while read -r size; do rm -rf /tmp/work; mkdir /tmp/work; cd /tmp/work; head -c "$size" >{about["source_file"]}; ' \
             f'{{ {PLAIN[language]}; }} 2>/tmp/messages; code=$?; echo "$code $(wc -c </tmp/messages)"; cat /tmp/messages; done'
    told = b"".join(f"{len(source)}\n".encode() + source for source in sources)
    output = subprocess.run(confined(language, "-e", "LANG=C.UTF-8", command=["/bin/sh", "-c", script]), input=told, check=True,
                            capture_output=True).stdout
    answers = []
    while output:
        head, output = output.split(b"\n", 1)
        code, size = map(int, head.split())
        answers.append((code, output[:min(size, LONGEST)].decode()))
        output = output[size:]
    return answers
