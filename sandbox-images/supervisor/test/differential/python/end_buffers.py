"""What was written and not flushed arrives: in another file over the same descriptor, and in streams put in place of the usual ones."""
import io
import os
import sys

out = os.fdopen(1, "w", 1 << 16, closefd=False)
out.write("kept in a buffer of its own\n" * 100)
sys.stdout.write("in the usual one\n")


class Mine(io.StringIO):
    def flush(self):
        os.write(2, b"mine flushed\n")


sys.stderr = Mine()
print("never shown", file=sys.stderr)
