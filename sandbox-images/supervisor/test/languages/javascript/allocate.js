const mb = Number(require("fs").readFileSync(0, "utf8"));
const block = Buffer.alloc(mb << 20, 1);
console.log(block.length >> 20);
