const fs = require('fs/promises');
const { createReadStream, createWriteStream } = require('fs');
const { pipeline } = require('stream/promises');
const zlib = require('zlib');
(async () => {
  await fs.writeFile('x', 'data '.repeat(50000));
  await pipeline(createReadStream('x'), zlib.createGzip(), createWriteStream('x.gz'));
  await pipeline(createReadStream('x.gz'), zlib.createGunzip(), createWriteStream('y'));
  console.log((await fs.readFile('x')).equals(await fs.readFile('y')), (await fs.stat('y')).size, await fs.readdir('.'));
  const handle = await fs.open('x');
  for await (const line of handle.readLines()) console.log(line.length);
  console.log((await Promise.all(Array.from({ length: 20 }, (_, i) => fs.writeFile(`f${i}`, `${i}`).then(() => fs.readFile(`f${i}`, 'utf8'))))).join());
  await fs.readFile('/work/missing');
})();
