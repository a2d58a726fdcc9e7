function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }
console.log(depth(5000));
try { depth(1e9); } catch (error) { console.log(error instanceof RangeError, error.message); }
const deep = JSON.parse('['.repeat(3000) + ']'.repeat(3000));
console.log(deep.flat(Infinity).length);
(function forever() { forever(); })();
