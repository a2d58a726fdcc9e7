console.log(0.1 + 0.2, 1e21, 123456789012345680000, -0, 2 ** 53 + 1, 5e-324, (25).toString(36), (1234.5678).toFixed(2), parseInt('08'), Number('0x1f'), 1 / 3);
console.log(2n ** 200n, -7n / 2n, BigInt.asUintN(8, 257n), Math.hypot(3, 4), Math.sin(1e6), Math.expm1(1e-10), Math.fround(5.5), Math.clz32(1), (0.000001234).toExponential(2));
console.log(new Date(0), new Date(2024, 1, 29).toString(), new Date(0).getTimezoneOffset(), Date.UTC(2000, 0), new Date('x').getTime(), Date.now() > 1.6e12);
console.log(new Date(0).toLocaleString(), (1234567.891).toLocaleString(), (1234.5).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' }));
console.log(Intl.DateTimeFormat().resolvedOptions(), new Intl.NumberFormat('en-IN').format(12345678), ['b', 'ä', 'a', 'Z'].sort(new Intl.Collator('de').compare), new Intl.PluralRules('en').select(1));
console.log([10, 9, 1].sort(), 'straße'.toUpperCase(), 'İ'.toLowerCase().length, [...'👨‍👩‍👧'].length, [...new Intl.Segmenter().segment('👨‍👩‍👧a')].length, 'é'.normalize('NFD').length);
