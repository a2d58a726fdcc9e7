for (let i = 0; i < 20000; i++) console.log(`line ${String(i).padStart(4, '0')}`);
process.stderr.write('e'.repeat(50000), () => console.log('written'));
console.log(process.stdout.writableLength, process.stdout.writableHighWaterMark > 0);
