// Never lets the event loop turn: no timer, no signal handler, no end.
const again = () => Promise.resolve().then(again);
again();
setTimeout(() => process.exit(0), 10);
