setTimeout(() => console.log('timeout 60'), 60);
setTimeout(() => console.log('timeout 0'), 0);
setTimeout(() => console.log('timeout 30'), 30);
process.nextTick(() => { console.log('tick'); process.nextTick(() => console.log('tick of tick')); });
Promise.resolve().then(() => { console.log('promise'); process.nextTick(() => console.log('tick of promise')); }).then(() => console.log('promise 2'));
queueMicrotask(() => console.log('microtask'));
(async () => { console.log('async'); await null; console.log('after await'); })();
let times = 0;
const interval = setInterval(() => { console.log('interval'); if (++times === 3) { clearInterval(interval); read(); } }, 100);
setTimeout(() => {}, 100000).unref();
function read() {
  require('fs').readFile(__filename, () => {
    setTimeout(() => console.log('timeout of read'), 0);
    setImmediate(() => console.log('immediate of read'));
  });
}
console.log('main');
