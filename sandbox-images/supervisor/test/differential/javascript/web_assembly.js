const bytes = Buffer.from('0061736d0100000001070160027f7f017f030201000707010361646400000a09010700200020016a0b', 'hex');
console.log(WebAssembly.validate(bytes), new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.add(40, 2));
WebAssembly.instantiate(bytes).then(({ instance, module }) => {
  console.log(instance.exports.add(2 ** 31 - 1, 1), WebAssembly.Module.exports(module));
  const { add } = instance.exports;
  let sum = 0;
  for (let i = 0; i < 200000; i++) sum = add(sum, i);
  console.log(sum, new WebAssembly.Memory({ initial: 1 }).buffer.byteLength);
  return WebAssembly.compile(Buffer.from('00'));
}).catch((error) => console.log(error.name, error.message));
