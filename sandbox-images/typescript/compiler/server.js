// A TypeScript compiler that stays: it answers one compilation after the other, each as if a fresh tsc had checked main.ts
// alone in a folder.
//
// On standard input: u32 length, then the files of one program. On standard output: u32 length, then u32 exit code, the
// messages as bytes, and main.js. Four zero bytes say at the start that it is warm. The end of the input is the end of the
// process. What stays from one compilation to the next are the parsed declarations of the language and of Node; names and
// types of a program go with its checker.
//
// When the compiler itself fails, nothing is trusted any more: the answer has exit code 3, and the process ends.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { Requests, encodeReply } = require("./frames.js");
const { Compiler } = require("./compiler.js");

const COMPILER_FAILED = 3;

function warmUp(compiler, folder, rounds) {
    const sources = fs.readdirSync(folder).sort().map((name) => fs.readFileSync(path.join(folder, name)));
    for (let round = 0; round < rounds; round++) {
        for (const source of sources) compiler.compile(source);
    }
}

function answer(compiler, source) {
    try {
        return compiler.compile(source);
    } catch (error) {
        return { exitCode: COMPILER_FAILED, messages: `The compiler failed: ${error.message}\n`, files: [] };
    }
}

/** A pipe takes what it has room for; the answer is written whole before the next question is read. */
function writeAll(bytes) {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(1, bytes, at);
}

function main(trainingFolder, rounds) {
    const compiler = new Compiler();
    warmUp(compiler, trainingFolder, rounds);
    const requests = new Requests(0);
    writeAll(Buffer.alloc(4));
    for (let files = requests.next(); files; files = requests.next()) {
        const source = files.find((file) => file.name === Compiler.SOURCE);
        const reply = answer(compiler, source.content);
        writeAll(encodeReply(reply));
        if (reply.exitCode > 1) process.exit(reply.exitCode);
    }
}

main(process.argv[2], Number(process.argv[3]));
