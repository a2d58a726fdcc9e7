// The frames of a resident compiler: all integers are big-endian u32, bytes are a length and that many bytes, a file is its
// name, permission bits and content, a list is a count and its members.
"use strict";

const fs = require("node:fs");

const LONGEST_REQUEST = 64 << 20;

/** Reads requests from a descriptor, waiting for each. */
class Requests {
    constructor(descriptor) {
        this.descriptor = descriptor;
    }

    /** The files of the next request; null at the end of the input. */
    next() {
        const head = this.read(4);
        if (head === null) return null;
        const length = head.readUInt32BE();
        if (length > LONGEST_REQUEST) throw new Error(`a request of ${length} bytes`);
        return decodeFiles(this.read(length));
    }

    read(length) {
        const buffer = Buffer.alloc(length);
        for (let at = 0; at < length; ) {
            const count = fs.readSync(this.descriptor, buffer, at, length - at);
            if (count === 0) {
                if (at === 0 && length === 4) return null;
                throw new Error("the input ended within a request");
            }
            at += count;
        }
        return buffer;
    }
}

function decodeFiles(body) {
    let at = 0;
    const number = () => body.readUInt32BE((at += 4) - 4);
    const bytes = () => {
        const length = number();
        if (length > body.length - at) throw new Error("a malformed request");
        return body.subarray(at, (at += length));
    };
    const files = [];
    for (let count = number(); count > 0; count--) {
        const name = bytes().toString();
        number();
        files.push({ name, content: bytes() });
    }
    if (at !== body.length) throw new Error("a malformed request");
    return files;
}

function encodeReply({ exitCode, messages, files }) {
    const number = (value) => {
        const four = Buffer.alloc(4);
        four.writeUInt32BE(value);
        return four;
    };
    const bytes = (value) => {
        const content = Buffer.from(value);
        return [number(content.length), content];
    };
    const parts = [number(exitCode), ...bytes(messages), number(files.length)];
    for (const file of files) parts.push(...bytes(file.name), number(0o644), ...bytes(file.content));
    const body = Buffer.concat(parts);
    return Buffer.concat([number(body.length), body]);
}

module.exports = { Requests, encodeReply };
