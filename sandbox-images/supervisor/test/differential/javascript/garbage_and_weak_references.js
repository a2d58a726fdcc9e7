let target = { name: 'target' };
const weak = new WeakRef(target), registry = new FinalizationRegistry((held) => console.log('never printed', held));
console.log(weak.deref().name, typeof gc, new WeakSet([target]).has(target));
let kept = [];
for (let i = 0; i < 300; i++) kept.push(new Array(1000).fill(i)), i % 50 || (kept = []);
for (let i = 0; i < 2e5; i++) ({ i, text: `garbage ${i}` });
console.log(kept.length, process.memoryUsage().heapUsed > 0, new ArrayBuffer(8, { maxByteLength: 16 }).resizable);
