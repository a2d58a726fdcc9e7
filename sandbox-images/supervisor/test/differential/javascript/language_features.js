class A { static #count = 0; #secret = 1; static { A.made = 'static'; } get secret() { return this.#secret; } static has(o) { return #secret in o; } *[Symbol.iterator]() { yield* [1, 2]; } }
console.log(new A().secret, A.made, A.has({}), [...new A()], A.name, typeof A);
const { a = 5, ...rest } = { b: 2, c: 3 }, [x, , y = 9] = [1, 2];
console.log(a, rest, x, y, null ?? 'd', rest?.z?.q, `t${1 + 1}`, String.raw`\n`, ((...all) => all.length)(1, 2), new Set([1, 2]).union(new Set([3])));
label: for (let i = 0; ; i++) for (const j of [0, 1]) if (i + j > 2) { console.log(i, j); break label; }
console.log(Object.groupBy([1, 2, 3], (n) => (n % 2 ? 'odd' : 'even')), [3, 1, 2].toSorted(), [1, 2, 3].at(-1), Object.fromEntries([['k', 1]]), structuredClone({ d: new Date(0), m: new Map([[1, 2]]) }));
console.log(Reflect.ownKeys({ 2: 0, b: 0, 1: 0, [Symbol.for('s')]: 0 }), [1, [2, [3]]].flat(), 'a-b'.replaceAll('-', '+'), 'aXbX'.matchAll(/X/g).next().value.index, /(?<y>\d{4})/.exec('in 2024').groups.y, /\p{L}+/u.exec('größe')[0], /(?<=\$)\d+/v.exec('$42')[0]);
with ({ old: 'sloppy mode' }) console.log(old, (function () { return this === globalThis; })(), delete globalThis.nothing, 010);
async function* stream() { for (let i = 0; i < 3; i++) { await null; yield i; } }
(async () => { for await (const v of stream()) console.log(v); })();
console.log(JSON.stringify({ u: undefined, d: new Date(0), n: NaN, t: { toJSON: () => 'j' } }, null, 1), JSON.parse('[1e3, "\\u20ac"]', (k, v) => (k === '0' ? v + 1 : v)));
