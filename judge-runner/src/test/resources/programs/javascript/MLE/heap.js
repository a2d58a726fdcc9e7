const lists = [];
for (;;) lists.push(new Array(1 << 17).fill(lists.length + 0.5));
