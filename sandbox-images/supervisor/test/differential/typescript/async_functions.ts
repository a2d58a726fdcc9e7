const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
async function* numbers(): AsyncGenerator<number> { for (let i = 0; i < 3; i++) { await sleep(1); yield i; } }
class Failed extends Error { override name = 'Failed'; constructor(readonly code: number) { super(`code ${code}`); } }
void (async (): Promise<void> => {
  for await (const n of numbers()) console.log(n);
  console.log(await Promise.allSettled([sleep(1), Promise.reject(new Failed(3)).catch((e: unknown) => (e instanceof Failed ? e.code : 0))]));
  throw new Failed(7);
})();
