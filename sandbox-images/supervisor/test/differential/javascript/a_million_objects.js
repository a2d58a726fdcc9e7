// So much is allocated that the garbage collector works in the background, and the process has to end all the same.
const big = [];
for (let i = 0; i < 1e6; i++) big.push({ i });
console.log(big.length);
