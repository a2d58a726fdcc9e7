const lists: number[][] = [];
for (;;) lists.push(new Array(1000).fill(lists.length));
