async function one() { await two(); }
async function two() { await null; throw new Error('async'); }
one().catch((error) => console.log(error.stack));
console.trace('a trace');
