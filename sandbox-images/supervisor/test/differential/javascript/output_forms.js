console.log({ a: { b: { c: { d: 1 } } }, f() {}, s: Symbol('s'), date: new Date(0), map: new Map([[1, { x: new Set('ab') }]]), big: 1n, re: /x/g });
console.log('%s is %d and %i, %f %j %o %O %% %c', 'text', 42.5, 42.9, '1.5', { j: 1 }, [1], { o: 1 }, 'css', 'more');
console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]);
console.group('group'); console.info('inside'); console.groupEnd(); console.warn('to stderr');
console.assert(1 === 2, 'not equal'); console.count(); console.count('x'); console.dir([[[[1]]]], { depth: 0 });
console.log([undefined, null, -0, NaN, , 'it\'s'], [1.5, 'x'.repeat(120)], new Array(200).fill(7), class A extends Map {}, Object.create(null), new Error('shown').message);
console.log(new Proxy({}, {}), new WeakMap(), Promise.resolve(4), (function* () {})(), new Uint8Array(3), Buffer.from('ä'), globalThis === global, [new (class Foo { x = 1; #y = 2; })()]);
