const given: { a?: { b?: number[] } } = {};
let label: string | null = null;
label ??= 'set';
const tuple: [number, ...string[]] = [1, 'x', 'y'], fixed = { k: 'v', n: [1, 2] } as const, checked = { a: 1 } satisfies Record<string, number>;
function over(a: number): string;
function over(a: string): string;
function over(a: number | string): string { return typeof a + a; }
console.log(given.a?.b?.[0] ?? 'none', label!, tuple, fixed, checked, over(1), over('x'), <number>(5 as unknown), 1_000n ** 3n);
const isText = (value: unknown): value is string => typeof value === 'string';
console.log([1, 'a', null].filter(isText), Object.entries({ z: 1 }), [..."añ"], ((x: number, ...rest: number[]) => x + rest.length)(1, 2, 3));
