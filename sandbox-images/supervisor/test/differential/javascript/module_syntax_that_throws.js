import { strictEqual } from 'node:assert';
console.log(typeof this);
await new Promise((done) => setTimeout(done, 2));
strictEqual(1, 2);
