const fs = require("fs");
const block = Buffer.alloc(1 << 20, "x");
for (let i = 0; i < 100; i++) fs.writeSync(1, block);
