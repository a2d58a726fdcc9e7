// What stands in a line of main.ts stands in the same line of main.js, so that the line numbers of a stack trace are the
// candidate's, without a source map at run time.
//
// The compiler drops types, and breaks and joins lines as it prints. Its source map says where the pieces of each printed line
// come from: a piece that comes early waits (empty lines are put before it), a line that comes late is joined to the one before
// it. Joining is safe where a line break means nothing, which is everywhere but in literals of several lines and after "#!": the
// printer writes every semicolon, and no comment is printed. Breaking is safe wherever no restricted production forbids it.
"use strict";

const ts = require("./typescript/lib/typescript.js");

const DIGITS = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].map((c, i) => [c, i]));
const NO_BREAK_AFTER = /(^|[^\w$.])(return|throw|break|continue|yield|async)\s*$/;
const NO_BREAK_BEFORE = /^\s*(=>|\+\+|--)/;

/** For each printed line its pieces, from left to right: where it begins, and the line of main.ts it comes from, from 0. */
function piecesByLine(mappings) {
    let origin = 0;
    return mappings.split(";").map((line) => {
        const pieces = [];
        let column = 0;
        for (const segment of line ? line.split(",") : []) {
            const [columns, , lines] = decode(segment);
            column += columns;
            if (lines !== undefined) pieces.push({ column, origin: (origin += lines) });
        }
        return pieces;
    });
}

/** The numbers of a segment: five bits a digit, the lowest first, a sixth says that more follow; the first bit is the sign. */
function decode(segment) {
    const numbers = [];
    let value = 0;
    let shift = 0;
    for (const character of segment) {
        const digit = DIGITS.get(character);
        value |= (digit & 31) << shift;
        shift += 5;
        if (digit & 32) continue;
        numbers.push(value & 1 ? -(value >> 1) : value >> 1);
        value = shift = 0;
    }
    return numbers;
}

/** The printed lines that begin within a literal, and the one after "#!": their line breaks stay. */
function fixedLines(javascript) {
    const fixed = new Set(javascript.startsWith("#!") ? [1] : []);
    if (!/`|\\\n/.test(javascript)) return fixed;
    const file = ts.createSourceFile("main.js", javascript, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
    const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line;
    const visit = (node) => {
        if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
            for (let line = lineOf(node.getStart(file)) + 1; line <= lineOf(node.end); line++) fixed.add(line);
        }
        ts.forEachChild(node, visit);
    };
    visit(file);
    return fixed;
}

function keepLines(javascript, map) {
    const lines = javascript.replace(/\n?\/\/# sourceMappingURL=[^\n]*\n*$/, "").split("\n");
    const pieces = piecesByLine(JSON.parse(map).mappings);
    const fixed = fixedLines(javascript);
    let result = "";
    let line = 0;
    for (let i = 0; i < lines.length; i++) {
        const start = fixed.has(i) ? 0 : lines[i].length - lines[i].trimStart().length;
        if (fixed.has(i)) {
            result += "\n";
            line++;
        } else if (i > 0) {
            result += " ";
        }
        let done = start;
        for (const { column, origin } of pieces[i] ?? []) {
            if (origin <= line || column < start) continue;
            const before = lines[i].slice(done, column);
            if (NO_BREAK_AFTER.test(before || result.slice(-10)) || NO_BREAK_BEFORE.test(lines[i].slice(column))) continue;
            result += before + "\n".repeat(origin - line);
            line = origin;
            done = column;
        }
        result += lines[i].slice(done);
    }
    return result + "\n";
}

module.exports = { keepLines };
