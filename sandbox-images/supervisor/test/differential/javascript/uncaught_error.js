'use strict';
function inner(values) {
  return values.missing.length;
}
function outer() { return inner({}); }
console.log('partial output');
outer();
