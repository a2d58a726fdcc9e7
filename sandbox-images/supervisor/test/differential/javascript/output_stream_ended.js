process.stdout.end('last\n', () => console.error('ended'));
process.stdout.on('error', (error) => console.error(error.code));
process.stdout.write('too late');
