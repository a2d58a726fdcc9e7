import { writeSync } from "fs";

const block: Buffer = Buffer.alloc(1 << 20, "x");
for (let i = 0; i < 100; i++) writeSync(1, block);
