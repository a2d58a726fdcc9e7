const child = require('child_process').spawn('/bin/sh', ['-c', 'exec <&-; echo closed; sleep 0.3']);
child.stdin.on('error', (error) => console.log(error.code, error.syscall));
child.stdout.on('data', (data) => { console.log(data.toString()); child.stdin.write('x'.repeat(100)); });
child.on('close', (code) => console.log('ended', code));
