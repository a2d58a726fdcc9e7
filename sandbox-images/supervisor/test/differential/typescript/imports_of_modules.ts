import * as fs from 'node:fs';
import path, { join } from 'path';
import type { Stats } from 'fs';
import events = require('events');
const stats: Stats = fs.statSync('main.js');
console.log(stats.isFile(), join('a', '..', 'b'), path.sep, typeof events.EventEmitter, __filename, require.main === module, fs.readdirSync('.'));
export const value: number = 3;
console.log(Object.keys(exports), typeof this);
