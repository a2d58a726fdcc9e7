'use strict';
// Done once in the fork server, before the first copy: what most programs ask of Node's own library. Its modules are loaded then,
// and the functions compiled that stand between console.log() and the operating system. Nothing here opens or waits for anything,
// and nothing is left to do: the streams lead nowhere, and what they put off is done in the last line.

const { Console } = require('console');
const { readFileSync, ReadStream } = require('fs');
const { Socket } = require('net');
const { createInterface } = require('readline');
const { Readable } = require('stream');

void ReadStream; // loads the module it lies in
for (const usual of ['assert', 'buffer', 'events', 'os', 'path', 'process', 'timers', 'tty', 'util']) require(usual);

/** What a socket has below it, taking everything at once. */
const nowhere = {
  getAsyncId: () => 0, setBlocking: () => 0, readStart: () => 0, readStop: () => 0, close() {},
  writeUtf8String: () => 0, writeLatin1String: () => 0, writeBuffer: () => 0, writev: () => 0,
};

function print() {
  const socket = new Socket({ handle: nowhere, readable: false, writable: true });
  const console = new Console(socket, socket);
  console.log('text', 1, -0, 1.5, 1n, true, null, undefined, Symbol('name'), () => {});
  console.log('%s %d %j', 'text', 1, {});
  console.log([1, [2]], { a: 1, b: { c: 'text' } }, new Map([[1, 2]]), new Set([1]), new Error('text'));
  console.error('text');
  socket.write('text');
}

function readFiles() {
  readFileSync('/dev/null');
  readFileSync('/dev/null', 'utf8').split('\n').map(Number);
}

function input(text) {
  const stream = new Readable({ read() {} });
  stream.push(text);
  stream.push(null);
  return stream;
}

function readStreams() {
  createInterface({ input: input('a b\nc d\n') }).on('line', () => {}).on('close', () => {});
  input('text').setEncoding('utf8').on('data', () => {}).on('end', () => {});
}

print();
readFiles();
readStreams();
process._tickCallback();
