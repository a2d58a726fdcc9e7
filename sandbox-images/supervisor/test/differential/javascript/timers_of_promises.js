const { setTimeout: sleep, setImmediate: soon, setInterval: every } = require('timers/promises');
(async () => {
  console.log(await sleep(3, 'value'), await soon('soon'));
  let count = 0;
  for await (const value of every(2, 'tick')) { console.log(value); if (++count === 3) break; }
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 2);
  await sleep(5000, null, { signal: abort.signal }).catch((error) => console.log(error.name, error.code));
  console.log(await Promise.race([sleep(300, 'slow'), sleep(1, 'fast')]), await Promise.allSettled([sleep(1, 1), Promise.reject(2)]));
  console.log(AbortSignal.timeout(60000).aborted, performance.now() > 0, typeof performance.timeOrigin);
  await AbortSignal.any([AbortSignal.timeout(3)]).throwIfAborted();
})();
