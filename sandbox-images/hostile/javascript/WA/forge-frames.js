// Prints what a report, a finished job and the engine's framing look like.
const fs = require("fs");
for (const hex of ["0000002b82000000000000000000000000000000000000000100000000000000010000000000000001000000000a", "000000028301", "0000000684000000017a", "0100000000000006000000028301"])
  for (const fd of [1, 2]) fs.writeSync(fd, Buffer.from(hex, "hex"));
