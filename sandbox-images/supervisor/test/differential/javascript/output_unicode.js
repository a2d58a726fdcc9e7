console.log('ÄÖÜ €  日本語 🐍 \u0000 \ud800 alone');
process.stdout.write(Buffer.from([0xff, 0xfe, 10]));
process.stdout.write('latin: ü\n', 'latin1');
