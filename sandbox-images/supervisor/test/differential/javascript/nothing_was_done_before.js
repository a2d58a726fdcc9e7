// What a fork server loaded and compiled ahead has left nothing that a program could run into.
console.log(Object.keys(require.cache).length, module.children.length, require.main === module);
console.log(process.eventNames(), process.listenerCount('exit'), process.stdout.eventNames(), process.stdin.eventNames());
console.log(process.getActiveResourcesInfo(), process._getActiveRequests().length);
console.log(console._times?.size, console._stdout === process.stdout, Object.getOwnPropertyNames(globalThis).length);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
