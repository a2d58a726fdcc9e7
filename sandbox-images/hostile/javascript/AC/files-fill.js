// Fills memory-backed folders, by size and by number, and makes files larger than allowed.
const fs = require("fs");
let bytes = 0, files = 0;
const block = Buffer.alloc(1 << 20);
for (const folder of ["/work", "/tmp", "/dev/shm"]) {
  try { for (;;) { fs.writeFileSync(`${folder}/fill${files++}`, block); bytes += block.length; } } catch {}
  try { for (;;) fs.mkdirSync(`${folder}/d${files++}`); } catch {}
  try { fs.truncateSync(`${folder}/fill0`, 2 ** 45); bytes = Infinity; } catch {}
}
console.log(bytes <= 40 << 20 && files < 10_000 ? "contained" : [bytes, files]);
