console.log(process.env);
process.env.ADDED = 'ä';
process.env.NUMBER = 12;
console.log(process.env.NUMBER, process.env.MISSING, 'HOME' in process.env, delete process.env.LANG, process.env.LANG);
console.log(require('child_process').execSync('echo $ADDED $NUMBER $LANG; env | grep -c NODE_OPTIONS || true').toString());
