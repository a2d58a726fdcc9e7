let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (piece) => { text += piece; }).on('end', () => console.log(JSON.stringify(text))).on('close', () => console.log('closed'));
console.log(process.stdin.constructor.name, process.stdin.readable);
