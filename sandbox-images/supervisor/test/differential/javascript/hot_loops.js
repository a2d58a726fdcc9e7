function kernel(n) {
  let state = 12345, sum = 0;
  for (let i = 0; i < n; i++) { state = (Math.imul(state, 1103515245) + 12345) >>> 0; sum = (sum + (state >>> 16)) % 1000003; }
  return sum;
}
console.log(kernel(3e6));
const shapes = [{ area: (s) => s }, { area: (s) => s * s }, { area: (s) => 3 * s * s, extra: 1 }];
let total = 0;
for (let i = 0; i < 3e5; i++) total += shapes[i % 3].area(i % 10);
const text = new Map();
for (let i = 0; i < 1e5; i++) text.set(`k${i % 1000}`, (text.get(`k${i % 1000}`) ?? 0) + i);
console.log(total, text.get('k7'), [...Array(1e5).keys()].sort((a, b) => (a * 7919) % 10007 - (b * 7919) % 10007 || a - b)[500]);
const dp = Array.from({ length: 500 }, () => new Float64Array(500).fill(1));
for (let i = 1; i < 500; i++) for (let j = 1; j < 500; j++) dp[i][j] = (dp[i - 1][j] + dp[i][j - 1]) % 1e9;
console.log(dp[499][499]);
