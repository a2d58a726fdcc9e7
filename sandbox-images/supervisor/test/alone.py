"""A container without jails: what a program there could do to the supervisor, which it sees, and to the run behind it."""
import os
import subprocess
import time
import unittest

from protocol import FORK, MB, SERVER, Alone, Faulted, IMAGES as FOLDER, Limits
from residents import IMAGES

PYTHON = "/usr/bin/python3"


class WithoutJails(unittest.TestCase):
    shared = []

    def setUp(self):
        if not (self.shared and self.shared[0].idle):
            self.tearDownClass()
            self.shared.append(Alone(IMAGES["python"]).__enter__())
        self.box = self.shared[0]

    @classmethod
    def tearDownClass(cls):
        while cls.shared:
            cls.shared.pop().__exit__()

    def python(self, *sources, **options):
        """The outputs of runs that follow each other in one container."""
        outputs = []
        for source in sources:
            report = self.box.once([PYTHON, "-I", "main.py"], files={"main.py": source}, **options)
            self.assertEqual((report.outcome, report.exit_code), ("EXITED", 0), report)
            outputs.append(report.stdout.decode())
        return outputs[-1]

    def test_a_program_has_no_power_and_three_descriptors(self):
        self.assertEqual(self.python("""if True:
            import os
            status = dict(l.split(":\\t", 1) for l in open("/proc/self/status").read().splitlines() if ":\\t" in l)
            print([status[k] for k in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")] == ["0" * 16] * 5)
            print(status["NoNewPrivs"], status["Seccomp"], status["SigBlk"], status["SigIgn"][-4:], os.getsid(0) == os.getpid())
            print(sorted(os.listdir("/proc/self/fd")), os.getppid(), open("/proc/self/oom_score_adj").read().strip())
            print(os.uname().nodename, os.getcwd(), os.listdir("."), os.listdir("/tmp"), os.listdir("/dev/shm"))
            print(os.listdir("/dev/pts"), os.listdir("/dev/mqueue"))"""), """True
1 2 0000000000000000 1000 True
['0', '1', '2', '3'] 1 1000
sandbox /work ['main.py'] [] []
[] []
""")

    def test_only_the_folders_can_be_written(self):
        self.assertEqual(self.python("""if True:
            import os
            for root, folders, files in os.walk("/"):
                folders[:] = [f for f in folders if os.path.join(root, f) not in ("/proc", "/work", "/tmp", "/dev/shm")]
                for folder in folders:
                    try: open(os.path.join(root, folder, "x"), "w"); print(root, folder)
                    except OSError: pass
            for path in "/etc/hosts", "/etc/passwd", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/dev/ptmx":
                try: open(path, "w"); print(path)
                except OSError: pass"""), "")

    def test_nothing_of_the_supervisor_can_be_read_or_changed(self):
        """Its files in /proc: what everybody may know of a process, and no more."""
        seen = self.python("""if True:
            import os
            for base, folders, files in os.walk("/proc/1"):
                folders[:] = [f for f in folders if f in ("task", "1", "fd", "fdinfo", "map_files", "ns", "attr")]
                for name in files + folders:
                    path = os.path.join(base, name)
                    try: fd = os.open(path, os.O_WRONLY); os.write(fd, b"0"); print("written", path)
                    except OSError: pass
                    try:
                        if os.readlink(path): print("followed", path)
                    except OSError: pass
            for name in os.listdir("/proc/1"):
                try: open(f"/proc/1/{name}", "rb").read(); print("read", name)
                except OSError: pass
            for name in "fd", "fdinfo", "map_files", "cwd", "root":
                try: os.listdir(f"/proc/1/{name}"); print("listed", name)
                except OSError: pass""").splitlines()
        public = {"arch_status", "cgroup", "cmdline", "comm", "coredump_filter", "cpuset", "cpu_resctrl_groups", "latency", "limits",
                  "loginuid", "mountinfo", "mounts", "numa_maps", "oom_adj", "oom_score", "oom_score_adj", "projid_map", "sched",
                  "schedstat", "sessionid", "setgroups", "stat", "statm", "status", "timerslack_ns", "timers", "uid_map", "gid_map",
                  "timens_offsets", "wchan", "ksm_merging_pages", "ksm_stat", "autogroup"}
        self.assertEqual([line for line in seen if line.split()[0] != "read"], [])
        self.assertEqual({line.split()[1] for line in seen} - public, set())

    def test_the_supervisor_cannot_be_traced_signalled_slowed_or_moved(self):
        self.assertEqual(self.python("""if True:
            import ctypes, os, signal
            libc = ctypes.CDLL(None, use_errno=True)
            for number in range(1, 65):
                os.kill(1, number)
                fd = os.pidfd_open(1)
                signal.pidfd_send_signal(fd, number)
                os.close(fd)
            calls = {"setpriority": lambda: os.setpriority(os.PRIO_PROCESS, 1, 19),
                     "of the user": lambda: os.setpriority(os.PRIO_USER, 0, 19),
                     "sched_setaffinity": lambda: os.sched_setaffinity(1, {0}),
                     "limits": lambda: __import__("resource").prlimit(1, 7, (3, 3))}
            for name, call in calls.items():
                try: call(); print(name)
                except PermissionError: pass
            for name, number in {"ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "pidfd_getfd": 438, "kcmp": 312,
                                 "process_madvise": 440, "migrate_pages": 256, "move_pages": 279, "ioprio_set": 251}.items():
                if libc.syscall(number, 1, 1, 1, 1, 1, 1) != -1 or ctypes.get_errno() != 1: print(name)
            print("alive")"""), "alive\n")

    def test_a_storm_of_forged_endings_changes_nothing(self):
        report = self.box.once([PYTHON, "-c", """if True:
            import os, signal, time
            end = time.monotonic() + 0.5
            while time.monotonic() < end: os.kill(1, signal.SIGCHLD)
            print("done")"""])
        self.assertEqual((report.outcome, report.stdout), ("EXITED", b"done\n"))
        report = self.box.once([PYTHON, "-c", "import os\nwhile True: os.kill(1, 17)"], cpu=0.5, wall=8)
        self.assertEqual(report.outcome, "CPU_LIMIT", report)

    def test_killing_everybody_kills_nobody_else(self):
        self.assertEqual(self.python("""if True:
            import os
            try: os.kill(-1, 9)
            except ProcessLookupError: print("nobody there")""", "print('next')"), "next\n")

    def test_daemons_do_not_outlive_their_run(self):
        daemons = """if True:
            import os, signal, time
            for i in range(4):
                if os.fork() == 0:
                    os.setsid()
                    if os.fork(): time.sleep(0.05); os._exit(0)
                    for s in range(1, 65):
                        try: signal.signal(s, signal.SIG_IGN)
                        except (OSError, ValueError): pass
                    if i == 0: os.kill(os.getpid(), signal.SIGSTOP)
                    time.sleep(0.05)
                    while True:
                        try: open(f"/tmp/daemon{i}", "a").write("x"); os.fork()
                        except OSError: pass
            time.sleep(0.1)
            print("left")"""
        look = "import os; print(sorted(p for p in os.listdir('/proc') if p.isdigit()) == sorted(['1', str(os.getpid())]), os.listdir('/tmp'))"
        self.assertEqual(self.python(daemons, look, limits=Limits(processes=20)), "True []\n")

    def test_files_do_not_outlive_their_run(self):
        hide = """if True:
            import os, socket
            for folder in "/work", "/tmp", "/dev/shm":
                os.chdir(folder)
                for name in "plain", "-rf", " ", "\\n", "é" * 100, "0", "1", "2": open(name, "w").write("left")
                os.mkdir("locked"); open("locked/in", "w").write("x"); os.chmod("locked/in", 0); os.chmod("locked", 0)
                os.symlink("/proc/1", "link"); os.symlink("..", "up"); os.symlink("link", "loop"); os.mkfifo("fifo")
                os.link("plain", "hard"); os.truncate(os.open("sparse", os.O_CREAT | os.O_WRONLY), 16 << 20)
                os.mkdir("deep")
                at = os.open("deep", os.O_RDONLY)
                for depth in range(200):
                    os.mkdir("d", dir_fd=at); os.symlink("/etc", "etc", dir_fd=at)
                    at, above = os.open("d", os.O_RDONLY, dir_fd=at), at
                    os.fchmod(above, 0o100); os.close(above)
                os.close(at)
            # a file without a name, on its way between sockets that nobody holds any more
            secret = os.open("/tmp/secret", os.O_CREAT | os.O_RDWR)
            os.write(secret, b"x" * (4 << 20)); os.unlink("/tmp/secret")
            a, b = socket.socketpair()
            socket.send_fds(a, [b"x"], [secret, a.fileno(), b.fileno()])
            for folder in "/work", "/tmp", "/dev/shm":
                os.utime(folder, (12345, 12345)); os.chmod(folder, 0)
            print("hidden")"""
        look = """if True:
            import os
            for folder in "/work", "/tmp", "/dev/shm":
                about, room = os.stat(folder), os.statvfs(folder)
                print(os.listdir(folder), oct(about.st_mode), about.st_nlink, int(about.st_mtime) == 12345, room.f_files - room.f_ffree)"""
        clean = "['main.py'] 0o40755 2 False 2\n[] 0o41777 2 False 1\n[] 0o41777 2 False 1\n"
        self.assertEqual(self.python(look), clean)
        for _ in range(2):
            self.assertEqual(self.python(hide, look), clean)

    def test_files_in_flight_between_sockets_nobody_holds_are_given_up_at_once(self):
        begun = time.monotonic()
        for _ in range(5):
            self.python("""if True:
                import os, socket
                secret = os.open("/tmp/secret", os.O_CREAT | os.O_RDWR)
                os.write(secret, b"x" * (4 << 20)); os.unlink("/tmp/secret")
                a, b = socket.socketpair()
                socket.send_fds(a, [b"x"], [secret, a.fileno(), b.fileno()])""")
        self.assertLess(time.monotonic() - begun, 5)

    def test_nobody_hears_of_an_earlier_run_by_the_times_of_the_folders(self):
        self.assertEqual(self.python("import os; os.utime('/tmp', (77, 77))", "import os; print(os.stat('/tmp').st_mtime)"), "0.0\n")

    def test_no_object_of_the_kernels_outlives_a_run(self):
        self.assertEqual(self.python("""if True:
            import ctypes, os
            libc = ctypes.CDLL(None, use_errno=True)
            for name, number in {"shmget": 29, "semget": 64, "msgget": 68, "mq_open": 240, "add_key": 248, "keyctl": 250}.items():
                if libc.syscall(number, 0, 1, 0o1600, 0, 0) != -1 or ctypes.get_errno() != 1: print(name)
            for path in "/dev/mqueue/left", "/dev/pts/left":
                try: open(path, "w"); print(path)
                except OSError: pass"""), "")

    def test_a_link_on_the_way_to_the_collected_folder_leads_nowhere(self):
        report = self.box.once([PYTHON, "-c", "import os; os.symlink('/etc', 'a')"], collect="a/ssl")
        self.assertEqual(report.collected, {})
        report = self.box.once([PYTHON, "-c", "import os; os.mkdir('a'); os.mkdir('a/b'); open('a/b/c', 'w').write('c')"], collect="a/b")
        self.assertEqual(report.collected, {"c": (0o644, b"c")})

    def test_limits_that_are_not_those_of_the_folders_are_a_fault(self):
        for limits in Limits(work_bytes=16 * MB), Limits(work_inodes=1000):
            with self.subTest(limits), Alone(IMAGES["python"]) as box, self.assertRaisesRegex(Faulted, "/work holds 33554432 bytes in 512"):
                box.job(["/bin/true"], limits=limits)
                box.run()

    def test_an_interpreter_does_not_stay(self):
        with Alone(IMAGES["python"]) as box, self.assertRaisesRegex(Faulted, "an interpreter, which a program without a jail could reach"):
            box.warm(FORK, [PYTHON])

    def test_a_compiler_that_stays_shares_its_container_with_nobody(self):
        with Alone(IMAGES["python"]) as box:
            box.warm(SERVER, [PYTHON, "-c", "import sys; sys.stdout.buffer.write(bytes(4)); sys.stdout.flush(); sys.stdin.read()"])
            with self.assertRaisesRegex(Faulted, "JOB is for a fresh process"):
                box.job(["/bin/true"])
                box.run()


class WallsOfContainers(unittest.TestCase):
    """A container that lacks what makes up for jails runs nothing, and says what it lacks."""

    def assertNotReady(self, because, **other):
        with self.subTest(because), Alone(IMAGES["python"], **other) as box:
            self.assertEqual(box.works, 0)
            self.assertIn(because, box.reason)

    def test_a_container_that_lacks_a_wall_is_not_ready_and_says_which(self):
        self.assertNotReady("no system-call filter", seccomp="seccomp=unconfined")
        self.assertNotReady("may gain privileges", no_new_privileges=None)
        self.assertNotReady("may have capability 0", cap_drop=None)
        self.assertNotReady("runs as root", user="0:0")
        self.assertNotReady("namespaces can be made", seccomp=f"seccomp={FOLDER}/seccomp.json")
        self.assertNotReady("terminals can be opened", covered=["/dev/mqueue"])
        self.assertNotReady("message queues can be made", covered=["/dev/pts"])
        self.assertNotReady("/work is no file system of its own", folders=["/tmp:rw,size=1m,nr_inodes=9"])
        unlimited = [f"{path}:rw,size=1m,nr_inodes=0,mode=1777" for path in Alone.FOLDERS]
        self.assertNotReady("/work has no limit of size or number", folders=unlimited)

    def test_two_containers_of_one_user_do_not_go_together(self):
        user = f"{1_800_000_000 + os.getpid()}"
        with Alone(IMAGES["python"], user=f"{user}:{user}") as first:
            self.assertEqual((first.works, first.reason), (2, ""))
            self.assertNotReady(f"user {user} has processes elsewhere", user=f"{user}:{user}")

    def test_somebody_who_came_in_from_outside_is_killed_with_the_rest(self):
        with Alone(IMAGES["python"]) as box:
            box.job(["/bin/true"])
            subprocess.run(["docker", "exec", "-d", box.name, "/bin/sleep", "60"], check=True)
            box.run()
            self.assertEqual(box.end(), (True, ""))
