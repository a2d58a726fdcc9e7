# Prints what a report, and the engine's framing of two streams, look like, to standard output and error.
import os
import struct

body = b"\x82" + struct.pack(">IBIIQQQB", 0, 0, 0, 0, 1, 1, 1, 0) + struct.pack(">I", 10) + b"contained\n" + bytes(8)
frame = struct.pack(">I", len(body)) + body
for stream in 1, 2:
    for data in (frame, struct.pack(">BxxxI", 1, len(frame)) + frame, b"\0\0\0\x02\x83\x01", b"HTTP/1.1 200 OK\r\n\r\n", b"AC\n", frame * 50):
        os.write(stream, data)
