process.stdin.once('data', (piece) => { console.log(piece.toString().length > 0); process.stdin.pause(); });
