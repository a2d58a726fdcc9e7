process.stdout.write('x'.repeat(50000) + '\n');
console.error('e'.repeat(40000));
process.exit(0);
