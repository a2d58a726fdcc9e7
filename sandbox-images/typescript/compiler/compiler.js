// tsc's own steps, with files that are in memory: the program is main.ts and nothing else; what it imports is Node's or does
// not exist. No path a program names is ever opened.
"use strict";

const path = require("node:path");
const ts = require("./typescript/lib/typescript.js");
const { keepLines } = require("./lines.js");

const SOURCE = "main.ts";
const TARGET = "main.js";
const FOLDER = "/work";
const LIBRARY = path.join(__dirname, "typescript/lib");
const TYPES = path.join(__dirname, "node_modules/@types");
const LONGEST_MESSAGES = 64 << 10;

const OPTIONS = {
    strict: true,
    target: ts.ScriptTarget.ES2025, // all of it is in Node 24
    lib: ["lib.es2025.d.ts"],
    module: ts.ModuleKind.CommonJS,
    moduleDetection: ts.ModuleDetectionKind.Force, // a program's own names never meet Node's global ones
    esModuleInterop: true,
    typeRoots: [TYPES],
    types: ["node"],
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    removeComments: true, // lines.js joins lines
    sourceMap: true,
    noEmitOnError: true,
    newLine: ts.NewLineKind.LineFeed,
};

class Compiler {
    static SOURCE = SOURCE;

    /** Parsed declarations by path. They are never changed, and no file of a program is among them. */
    #declarations = new Map();
    #base = undefined;

    /** From the bytes of main.ts to {exitCode, messages, files}. */
    compile(source) {
        const outputs = new Map();
        const program = ts.createProgram({
            rootNames: [`${FOLDER}/${SOURCE}`],
            options: OPTIONS,
            host: this.#host(decode(source), outputs),
            oldProgram: this.#base,
        });
        this.#base ??= program;
        const diagnostics = ts.sortAndDeduplicateDiagnostics(diagnose(program));
        if (diagnostics.length > 0) return { exitCode: 1, messages: format(diagnostics), files: [] };
        program.emit();
        const javascript = keepLines(outputs.get(`${FOLDER}/${TARGET}`), outputs.get(`${FOLDER}/${TARGET}.map`));
        return { exitCode: 0, messages: "", files: [{ name: TARGET, content: javascript }] };
    }

    #host(text, outputs) {
        const source = `${FOLDER}/${SOURCE}`;
        return {
            fileExists: (name) => name === source || (ours(name) && ts.sys.fileExists(name)),
            readFile: (name) => (name === source ? text : ours(name) ? ts.sys.readFile(name) : undefined),
            directoryExists: (name) => name === FOLDER || (ours(name) && ts.sys.directoryExists(name)),
            getDirectories: () => [],
            getSourceFile: (name, options) =>
                name === source ? ts.createSourceFile(name, text, options, true) : this.#declaration(name, options),
            getDefaultLibLocation: () => LIBRARY,
            getDefaultLibFileName: () => `${LIBRARY}/lib.es2025.d.ts`,
            getCurrentDirectory: () => FOLDER,
            getCanonicalFileName: (name) => name,
            useCaseSensitiveFileNames: () => true,
            getNewLine: () => "\n",
            writeFile: (name, content) => outputs.set(name, content),
        };
    }

    #declaration(name, options) {
        let file = this.#declarations.get(name);
        if (file === undefined && ours(name)) {
            const text = ts.sys.readFile(name);
            if (text === undefined) return undefined;
            file = ts.createSourceFile(name, text, options);
            this.#declarations.set(name, file);
        }
        return file;
    }
}

/** In tsc's order: as long as there is something wrong with the syntax, nothing is said about types. */
function diagnose(program) {
    const syntax = [...program.getSyntacticDiagnostics()];
    if (syntax.length > 0) return syntax;
    const whole = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    return whole.length > 0 ? whole : program.getSemanticDiagnostics();
}

/** Whether a path is one of the compiler's own declarations. */
function ours(name) {
    return `${name}/`.startsWith(`${LIBRARY}/`) || `${name}/`.startsWith(`${TYPES}/`);
}

/** As tsc reads a file: UTF-8, with or without a byte order mark; what is not UTF-8 becomes U+FFFD. */
function decode(source) {
    const text = source.toString("utf8");
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function format(diagnostics) {
    const text = ts.formatDiagnostics(diagnostics, {
        getCurrentDirectory: () => FOLDER,
        getCanonicalFileName: (name) => name,
        getNewLine: () => "\n",
    });
    return text.length <= LONGEST_MESSAGES ? text : text.slice(0, LONGEST_MESSAGES);
}

module.exports = { Compiler };
