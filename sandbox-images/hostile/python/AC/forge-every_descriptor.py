# Writes a made-up report, "ended well and used nothing", to every descriptor a process can have. Only 0, 1 and 2 may exist.
import os
import struct

body = b"\x82" + struct.pack(">IBIIQQQB", 0, 0, 0, 0, 1, 1, 1, 0) + struct.pack(">I", 10) + b"contained\n" + bytes(8)
frame = struct.pack(">I", len(body)) + body
got_through = []
for number in range(3, 4096):
    try:
        os.write(number, frame)
        got_through.append(number)
    except OSError:
        pass
try:
    os.write(0, frame)
    got_through.append(0)
except OSError:
    pass
print("contained" if not got_through else got_through)
