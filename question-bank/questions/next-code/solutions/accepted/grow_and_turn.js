function nextCode(code) {
  const swap = (i, j) => ([code[i], code[j]] = [code[j], code[i]]);
  let pivot = code.length - 2;
  while (pivot >= 0 && code[pivot] >= code[pivot + 1]) pivot--;
  if (pivot >= 0) {
    let larger = code.length - 1;
    while (code[larger] <= code[pivot]) larger--;
    swap(pivot, larger);
  }
  for (let i = pivot + 1, j = code.length - 1; i < j; i++, j--) swap(i, j);
}
