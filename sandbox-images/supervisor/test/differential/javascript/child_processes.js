const { spawnSync, execFileSync, spawn, fork, exec } = require('child_process');
console.log(execFileSync('/bin/echo', ['ä', 'b']).toString(), spawnSync('/bin/sh', ['-c', 'exit 3']).status, spawnSync('/bin/sh', ['-c', 'kill -9 $$']).signal);
console.log(spawnSync('/no/such').error.code, execFileSync('cat', { input: 'through' }).toString(), execFileSync('cat', { stdio: [0, 'pipe', 2] }).toString());
console.log(execFileSync(process.execPath, ['-e', 'console.log(process.argv.length, process.execArgv)']).toString());
const child = spawn('cat');
child.stdout.on('data', (data) => console.log('cat', data.toString()));
child.on('close', (code) => {
  require('fs').writeFileSync('child.js', 'process.on("message", (m) => { process.send(m * 2); process.exit(2); })');
  const forked = fork('./child.js');
  forked.on('message', (m) => console.log('forked', m)).on('exit', (code) => exec('exit 5', (error) => console.log(code, error.code)));
  forked.send(21);
});
child.stdin.end('piped');
