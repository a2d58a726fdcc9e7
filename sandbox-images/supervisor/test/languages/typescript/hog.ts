const blocks: Buffer[] = [];
for (;;) blocks.push(Buffer.alloc(1 << 20, 1));
