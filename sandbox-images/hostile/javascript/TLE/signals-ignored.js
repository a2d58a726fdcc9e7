// Has a handler for every signal and waits for what never happens.
for (const name of Object.keys(require("os").constants.signals)) { try { process.on(name, () => {}); } catch {} }
setInterval(() => {}, 1000);
