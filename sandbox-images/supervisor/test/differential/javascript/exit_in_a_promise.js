Promise.resolve().then(() => { console.log('in a promise'); process.exit(6); });
setTimeout(() => console.log('never'), 0);
