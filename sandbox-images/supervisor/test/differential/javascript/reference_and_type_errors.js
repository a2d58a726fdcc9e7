for (const attempt of [() => missing, () => { const c = 1; c = 2; }, () => (void 0)(), () => null[Symbol.iterator], () => { t; let t; },
  () => new (class { #p; static f(o) { return o.#p; } }).constructor.f({}), () => [...1], () => BigInt(1.5), () => 1n + 1,
  () => 'x'.repeat(-1), () => new Array(-1), () => (1).toFixed(101), () => decodeURIComponent('%'), () => structuredClone(() => 1)]) {
  try { attempt(); } catch (error) { console.log(error.name, error.message); }
}
