const crypto = require('crypto'), zlib = require('zlib'), { promisify } = require('util');
(async () => {
  console.log(crypto.createHash('md5').update('a').digest('hex'), crypto.createHmac('sha512', 'k').update('a').digest('base64'));
  console.log((await Promise.all([1, 2, 3, 4, 5].map((n) => promisify(crypto.pbkdf2)('p', `${n}`, 500, 8, 'sha1')))).map((b) => b.toString('hex')));
  console.log((await promisify(crypto.scrypt)('p', 's', 16, { N: 64 })).toString('hex'), crypto.getHashes().length > 10, crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
  console.log((await promisify(zlib.deflate)('x'.repeat(1000))).length, zlib.brotliDecompressSync(zlib.brotliCompressSync('text')).toString(), zlib.crc32('abc'));
  console.log(Buffer.from(await crypto.webcrypto.subtle.digest('SHA-256', Buffer.from('a'))).toString('hex'), crypto.randomUUID() !== crypto.randomUUID());
  const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  console.log(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key.publicKey, await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, Buffer.from('m')), Buffer.from('m')));
})();
