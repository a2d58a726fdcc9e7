const fs = require('fs');
console.log(JSON.stringify(fs.readFileSync(0, 'utf8')), fs.readFileSync(0).length, fs.fstatSync(0).isFile());
console.log(JSON.stringify(fs.readFileSync('/dev/stdin', 'utf8')));
