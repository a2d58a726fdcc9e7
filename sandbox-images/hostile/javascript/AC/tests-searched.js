// Looks for tests, expected outputs and the judge itself in files, arguments, environments and its own memory.
const fs = require("fs"), v8 = require("v8");
const needle = ["canary", ""].join("-"), found = [];
const look = (path) => { try { if (fs.readFileSync(path, "latin1").includes(needle)) found.push(path); } catch {} };
for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
  for (const name of ["cmdline", "environ", "maps", "status", "stat", "mountinfo", "cgroup", "limits"]) look(`/proc/${pid}/${name}`);
for (const folder of ["/work", "/tmp", "/dev/shm", "/etc", "/run", "/usr/lib/assay"])
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    const path = `${folder}/${name}`;
    if (fs.lstatSync(path).isFile()) look(path);
  }
const maps = fs.readFileSync("/proc/self/maps", "latin1").split("\n").filter((line) => / r/.test(line) && /\[heap\]|\[stack\]/.test(line));
let memory;
try { memory = fs.openSync("/proc/self/mem", "r"); } catch {}
for (const line of memory ? maps : []) {
  const [start, end] = line.split(" ")[0].split("-").map((hex) => Number.parseInt(hex, 16));
  const block = Buffer.alloc(Math.min(end - start, 16 << 20));
  try { fs.readSync(memory, block, 0, block.length, start); } catch { continue; }
  const at = block.indexOf("canary" + "-");
  if (at >= 0 && /^[0-9a-f]{8}-/.test(block.toString("latin1", at + 7, at + 16))) found.push(line);
}
console.log(found.length || v8.getHeapStatistics().total_heap_size > 1 << 28 ? found : "contained");
