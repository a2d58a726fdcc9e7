# Searches all of its own memory for what a process before it, or the judge, may have left there. It never read its input.
import ctypes

needle = b"canary" + b"-"
found = []
for line in open("/proc/self/maps"):
    fields = line.split()
    start, end = (int(edge, 16) for edge in fields[0].split("-"))
    if fields[1][0] == "r" and (len(fields) < 6 or fields[5] not in ("[vvar]", "[vsyscall]", "[vvar_vclock]")) and end - start < 64 << 20:
        at = ctypes.string_at(start, end - start).find(needle)
        # the one line of this source that is the needle as bytes would be found: it is written in two halves above
        if at >= 0 and ctypes.string_at(start + at, 12)[7:11].isalnum():
            found.append((fields[-1], ctypes.string_at(start + at, 60)))
print("contained" if not found else [where for where, _ in found], *(text.hex() for _, text in found))
