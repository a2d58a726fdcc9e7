console.log('before');
async function fail() { await null; throw new TypeError('rejected'); }
fail();
setTimeout(() => console.log('never'), 50);
