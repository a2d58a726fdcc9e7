"use strict";
// Calls the function or class of solution.js with the inputs on standard input, and writes what it returns to result/value.
// The first line of the input is the tag of this run, the second one says whether to check what is there; each further line is
// one test.

const fs = require("fs");

const SIGNATURE = @signature@;
const MOST_NODES = 1000000;

/** What a value is that has no form in JSON. */
class Formless extends Error {}

//{list
globalThis.ListNode = class ListNode {
  constructor(val = @list-default@, next = null) {
    this.val = val;
    this.next = next;
  }
};
//}list
//{tree
globalThis.TreeNode = class TreeNode {
  constructor(val = @tree-default@, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
};
//}tree

const make = { list: globalThis.ListNode, tree: globalThis.TreeNode };

function decode(type, value) {
  if (type === "bigint") return BigInt(value);
  if (type === "plain" || type === "double") return value;
  if (type.each) return value.map((element) => decode(type.each, element));
  return type.list ? decodeList(type.list, value) : decodeTree(type.tree, value);
}

function decodeList(type, values) {
  let first = null;
  for (let i = values.length - 1; i >= 0; i--) first = new make.list(decode(type, values[i]), first);
  return first;
}

function decodeTree(type, values) {
  if (values.length === 0) return null;
  const nodes = [new make.tree(decode(type, values[0]))];
  let at = 1;
  for (let parent = 0; at < values.length; parent++) {
    for (const side of ["left", "right"]) {
      if (at < values.length && values[at] !== null) nodes.push((nodes[parent][side] = new make.tree(decode(type, values[at]))));
      at++;
    }
  }
  return nodes[0];
}

function encode(type, value) {
  if (type.list) return encodeList(type.list, value);
  if (type.tree) return encodeTree(type.tree, value);
  if (ArrayBuffer.isView(value)) value = Array.from(value);
  if (type.each && Array.isArray(value)) return "[" + Array.from(value, (element) => encode(type.each, element)).join() + "]";
  if (typeof value === "number") return encodeNumber(type, value);
  if (typeof value === "bigint") return String(value);
  if (typeof value?.then === "function") throw new Formless("a promise");
  if (value instanceof Set || value instanceof Map) throw new Formless("a " + value.constructor.name);
  const text = JSON.stringify(value, withBigints);
  if (text === undefined) throw new Formless(value === undefined ? "undefined" : "a " + typeof value);
  return text;
}

function withBigints(key, value) {
  return typeof value === "bigint" ? JSON.rawJSON(String(value)) : value;
}

function encodeNumber(type, value) {
  if (!Number.isFinite(value)) return `"${value}"`;
  return type === "double" && Object.is(value, -0) ? "-0.0" : String(value);
}

function encodeList(type, first) {
  const values = [];
  for (let node = first; node !== null; node = node.next) {
    requireNode(node);
    if (values.push(encode(type, node.val)) > MOST_NODES) throw new Formless("a list that goes in a circle or does not end");
  }
  return "[" + values.join() + "]";
}

function encodeTree(type, root) {
  const queue = [root];
  const values = [];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === null) {
      values.push("null");
      continue;
    }
    requireNode(node);
    values.push(encode(type, node.val));
    const places = queue.push(node.left, node.right);
    if (places > 2 * MOST_NODES + 1) throw new Formless("a tree that goes in a circle or does not end");
  }
  while (values.at(-1) === "null") values.pop();
  return "[" + values.join() + "]";
}

function requireNode(value) {
  if (value === undefined) throw new Formless("undefined");
  if (typeof value !== "object" || !("val" in value)) throw new Formless("a " + typeof value + " where a node belongs");
}

function callFunction(callee, input) {
  const args = input.map((value, i) => decode(SIGNATURE.params[i], value));
  const returned = callee(...args);
  return encode(SIGNATURE.returns, SIGNATURE.changed === null ? returned : args[SIGNATURE.changed]);
}

function callClass(callee, input) {
  let object;
  const results = input.map(([name, values], i) => {
    const { params, returns } = i === 0 ? { params: SIGNATURE.params } : SIGNATURE.methods[name];
    const args = values.map((value, k) => decode(params[k], value));
    if (i === 0) object = new callee(...args);
    const returned = i === 0 ? undefined : object[name](...args);
    return returns === undefined ? "null" : encode(returns, returned);
  });
  return "[" + results.join() + "]";
}

/** What is wrong with the function or class, or nothing. */
function problem(callee) {
  if (typeof callee !== "function") return `There is no ${SIGNATURE.kind} ${SIGNATURE.name}.`;
  if (SIGNATURE.kind === "function") return arityProblem(SIGNATURE.name, callee, SIGNATURE.params.length);
  for (const [name, { params }] of Object.entries(SIGNATURE.methods)) {
    const method = callee.prototype?.[name];
    // A method may be made with each object: only calling it would tell.
    const wrong = typeof method === "function" && arityProblem(name, method, params.length);
    if (wrong) return wrong;
  }
  return null;
}

/** Defaults, rest parameters and the use of arguments leave a function's arity open. */
function arityProblem(name, callee, expected) {
  const text = Function.prototype.toString.call(callee);
  const open = /^[^(]*\([^)]*(=|\.\.\.)/.test(text) || /\barguments\b|\[native code\]/.test(text);
  const wrong = callee.length > expected || (callee.length < expected && !open);
  return wrong ? `${name} takes ${callee.length} argument${callee.length === 1 ? "" : "s"}.` : null;
}

function load() {
  const module = require("./solution.js");
  return module?.assay ?? module?.[SIGNATURE.name];
}

/** As Node ends with an exception, without the calls in this file. */
function fail(error) {
  const text = error instanceof Error ? String(error.stack) : "Uncaught " + require("util").inspect(error);
  const own = text.split("\n").filter((line) => !/^ +at .*(?:[/]main[.]js:|node:internal)/.test(line));
  writeAll(2, own.join("\n") + "\n");
  process.exit(1);
}

function writeAll(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at);
}

function answer(callee, line) {
  try {
    const call = SIGNATURE.kind === "function" ? callFunction : callClass;
    return "=" + call(callee, JSON.parse(line));
  } catch (error) {
    if (error instanceof Formless) return "!" + JSON.stringify(error.message);
    throw error;
  }
}

function main() {
  const lines = fs.readFileSync(0, "utf8").split("\n");
  fs.mkdirSync("result", { recursive: true });
  const channel = fs.openSync("result/value", "w");
  const [tag, mode] = lines;
  const callee = load();
  const wrong = problem(callee);
  writeAll(channel, tag + "\n");
  if (wrong !== null) {
    writeAll(channel, "?" + JSON.stringify(wrong) + "\n");
    return;
  }
  if (mode === "check") writeAll(channel, ".\n");
  for (const line of lines.slice(2, -1)) writeAll(channel, answer(callee, line) + "\n");
}

try {
  main();
} catch (error) {
  fail(error);
}
process.exit(0);
