"""Speaks PROTOCOL.md to a supervisor in a real container, confined exactly as the runner confines it."""
import os
import pathlib
import struct
import subprocess
from dataclasses import dataclass, field

IMAGES = pathlib.Path(__file__).resolve().parents[2]
JOB, RUN, END, WARM, READY, REPORT, JOB_DONE, FAULT, WARMED = 0x01, 0x02, 0x03, 0x04, 0x81, 0x82, 0x83, 0x84, 0x85
EXEC, FORK, SERVER = 0, 1, 2
RUN_PROGRAM, CHECK_SYNTAX, CHECK_AND_RUN = 0, 1, 2
NOT_RUN = 16  # a flag
PLAIN = ("PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/tmp")
OUTCOMES = ["EXITED", "SIGNALED", "CPU_LIMIT", "WALL_LIMIT", "MEMORY_LIMIT", "OUTPUT_LIMIT"]
MB = 1 << 20


def text(value):
    value = value.encode() if isinstance(value, str) else value
    return struct.pack(">I", len(value)) + value


def sequence(values):
    return struct.pack(">I", len(values)) + b"".join(values)


class Faulted(Exception):
    pass


@dataclass
class Limits:
    memory: int = 256 * MB
    processes: int = 64
    file_size: int = 16 * MB
    work_bytes: int = 32 * MB
    work_inodes: int = 512
    open_files: int = 128
    stack: int = 0
    stdout: int = MB
    stderr: int = 64 << 10

    def encode(self):
        return struct.pack(">QIQQIIQQQ", self.memory, self.processes, self.file_size, self.work_bytes, self.work_inodes,
                           self.open_files, self.stack, self.stdout, self.stderr)


@dataclass
class Report:
    index: int
    outcome: str
    exit_code: int
    signal: int
    cpu_us: int
    wall_us: int
    peak_memory: int
    check_us: int
    flags: int
    stdout: bytes
    stderr: bytes
    collected: dict = field(default_factory=dict)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from(">" + form, self.data, self.at)
        self.at += struct.calcsize(">" + form)
        return values if len(values) > 1 else values[0]

    def bytes(self):
        size = self.take("I")
        self.at += size
        return self.data[self.at - size:self.at]


class Sandbox:
    """One container. A context manager, so that no test leaves one behind."""
    count = 0

    ARGUMENTS = ()
    CONFINEMENT = {"cap-drop": "ALL", "no-new-privileges": "no-new-privileges", "seccomp": f"seccomp={IMAGES}/seccomp.json",
                   "systempaths": "systempaths=unconfined", "network": "none", "user": "65534:65534"}

    def __init__(self, image, memory="320m", pids=128, **other):
        Sandbox.count += 1
        self.name = f"assay-sandbox-test-{os.getpid()}-{Sandbox.count}"
        command = ["docker", "run", "--rm", "-i", "--name", self.name, "--label", "dev.assay.sandbox.test=1", "--log-driver", "none",
                   "--read-only", *self.confinement(**other),
                   "--memory", memory, "--memory-swap", memory, "--pids-limit", str(pids)]
        volume = os.environ.get("ASSAY_TEST_SUPERVISOR")  # a supervisor built on the host, in place of the image's own
        command += ["-v", f"{volume}:/usr/lib/assay/supervisor:ro"] if volume else []
        self.process = subprocess.Popen([*command, *self.folders(), image, *self.ARGUMENTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, bufsize=0)

    @classmethod
    def confinement(cls, **other):
        """As the runner confines a container, but for what is named; None leaves it out."""
        words = {**cls.CONFINEMENT, **{name.replace("_", "-"): word for name, word in other.items()}}
        flag = lambda name: f"--{name}" if name in ("cap-drop", "network", "user") else "--security-opt"
        return [part for name, word in words.items() if word for part in (flag(name), word)]

    def folders(self):
        return ()

    def __enter__(self):
        kind, body = self.receive()
        if kind != READY:
            raise AssertionError(f"frame {kind:#x} instead of READY")
        self.version, self.cgroup, self.memory, self.pids, self.works = body.take("IBQQB")
        self.reason = body.bytes().decode()
        self.idle = True  # nothing is asked that is not answered
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.process.stdout.close()
            self.process.stderr.close()

    def send(self, kind, body=b""):
        frame = memoryview(struct.pack(">IB", len(body) + 1, kind) + body)
        while frame:  # an unbuffered pipe may take less than the whole
            frame = frame[self.process.stdin.write(frame):]

    def exactly(self, size):
        data = b""
        while len(data) < size:
            piece = self.process.stdout.read(size - len(data))
            if not piece:
                raise EOFError(self.process.stderr.read().decode())
            data += piece
        return data

    def receive(self):
        size, kind = struct.unpack(">IB", self.exactly(5))
        body = Reader(self.exactly(size - 1))
        if kind == FAULT:
            raise Faulted(body.bytes().decode())
        return kind, body

    def warm(self, how, argv, environment=PLAIN, limits=None, jobs=0):
        self.send(WARM, struct.pack(">BI", how, jobs) + sequence([text(a) for a in argv])
                  + sequence([text(e) for e in environment]) + (limits or Limits()).encode())
        kind, body = self.receive()
        assert kind == WARMED and not body.data, hex(kind)

    def job(self, argv=(), files=(), environment=None, limits=None, collect="", collect_bytes=8 * MB, how=EXEC):
        """A file is its content, or its permission bits and its content."""
        environment = environment if environment is not None else PLAIN if how == EXEC else ()
        self.idle = False
        files = {name: file if isinstance(file, tuple) else (0o644, file) for name, file in dict(files).items()}
        encoded = [text(name) + struct.pack(">I", mode) + text(content) for name, (mode, content) in files.items()]
        self.send(JOB, bytes([how]) + sequence([text(a) for a in argv]) + sequence([text(e) for e in environment])
                  + sequence(encoded)
                  + (limits or Limits()).encode() + text(collect) + struct.pack(">Q", collect_bytes))

    def run(self, stdin=b"", cpu=5.0, wall=10.0, index=0, mode=RUN_PROGRAM):
        self.ask(stdin, cpu, wall, index, mode)
        return self.report()

    def ask(self, stdin=b"", cpu=5.0, wall=10.0, index=0, mode=RUN_PROGRAM):
        self.send(RUN, struct.pack(">IBQQ", index, mode, int(cpu * 1e6), int(wall * 1e6)) + text(stdin))

    def report(self):
        kind, body = self.receive()
        assert kind == REPORT, hex(kind)
        index, outcome, *numbers = body.take("IBIIQQQQB")
        report = Report(index, OUTCOMES[outcome], *numbers, body.bytes(), body.bytes())
        for _ in range(body.take("I")):
            name, mode = body.bytes().decode(), body.take("I")
            report.collected[name] = (mode, body.bytes())
        assert body.at == len(body.data), "bytes after the report"
        return report

    def end(self):
        self.send(END)
        kind, body = self.receive()
        assert kind == JOB_DONE, hex(kind)
        self.idle = True
        return body.take("B") == 1, body.bytes().decode()

    def once(self, argv, stdin=b"", cpu=5.0, wall=10.0, **job):
        """A job of a single run, which must leave nothing behind."""
        self.job(argv, **job)
        report = self.run(stdin, cpu, wall)
        clean, left = self.end()
        assert clean, f"left behind: {left}"
        return report


class Alone(Sandbox):
    """One without jails: no namespace can be made, and the user and the folders are the container's own."""
    ARGUMENTS = ("container",)
    FOLDERS = {"/work": "0755", "/tmp": "1777", "/dev/shm": "1777"}
    COVERED = ("/dev/pts", "/dev/mqueue")

    def __init__(self, image, folders=None, size="32m", files=512, covered=COVERED, **other):
        user = other.pop("user", str(1_900_000_000 + os.getpid() % 100_000 * 64 + Sandbox.count % 64)).split(":")[0]
        every = [f"{path}:rw,exec,size={size},nr_inodes={files},mode={mode},uid={user},gid={user}"
                 for path, mode in self.FOLDERS.items()]
        self.mounts = [*(every if folders is None else folders), *(f"{path}:ro,size=4k,nr_inodes=1,mode=0555" for path in covered)]
        walls = {"user": f"{user}:{user}", "systempaths": None, "seccomp": f"seccomp={IMAGES}/seccomp-container.json"}
        super().__init__(image, **{**walls, **other})

    def folders(self):
        return [word for mount in self.mounts for word in ("--tmpfs", mount)] + ["--hostname", "sandbox"]
