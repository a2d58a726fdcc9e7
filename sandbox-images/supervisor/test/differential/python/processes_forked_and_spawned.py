import os
import subprocess
import sys
print("printed once", flush=True)
child = os.fork()
if child == 0:
    print("in the child", flush=True)
    os._exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(subprocess.run([sys.executable, "-c", "import sys; print(sys.argv, sys.path[0]); sys.exit(7)"], capture_output=True, text=True))
print(subprocess.run("exit 4", shell=True).returncode, subprocess.check_output(["cat"], input=b"through a pipe"))
print(subprocess.run(["cat"], stdin=0, capture_output=True).stdout)
os.execv(sys.executable, [sys.executable, "-c", "print('another program')"])
