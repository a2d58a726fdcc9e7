(async () => {
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  console.log(Buffer.concat(pieces).toString(), pieces.length, Buffer.isBuffer(pieces[0]));
})();
