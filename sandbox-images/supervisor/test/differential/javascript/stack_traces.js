function a() { b(); }
const b = () => c.d();
const c = { d() { throw new Error('deep'); } };
try { a(); } catch (error) { console.log(error.stack); }
console.log(Error.stackTraceLimit, new Error('x').stack.split('\n').length);
Error.prepareStackTrace = (error, sites) => sites.map((site) => `${site.getFunctionName()}:${site.getLineNumber()}:${site.getColumnNumber()}`);
console.log(new Error('y').stack);
[1].map(function named() { console.log(new Error('z').stack[0]); });
