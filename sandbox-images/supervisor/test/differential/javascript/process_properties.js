console.log(Object.keys(process).sort().join(' '));
console.log(Object.keys(globalThis).join(' '));
console.log(Object.getOwnPropertyNames(globalThis).sort().join(' '));
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(process, 'pid'), (key, value) => (key === 'value' ? typeof value : value)));
console.log(process.constructor.name, String(process), Object.keys(process.env), process.execArgv.filter((word) => !/^--(max-old-space-size|stack-size)=/.test(word)));
