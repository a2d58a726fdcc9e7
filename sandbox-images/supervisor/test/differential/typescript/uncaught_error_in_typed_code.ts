interface Item {
  name: string;
  // a comment, which the compiler drops

  price?: number;
}

const items: Item[] = [{ name: 'a', price: 1 }, { name: 'b' }];

function total(list: readonly Item[]): number {
  return list.reduce((sum: number, item: Item): number => {
    if (item.price === undefined)
      throw new RangeError(`${item.name} has no price`);
    return sum + item.price;
  }, 0);
}

console.log(total(items.slice(0, 1)));
console.log(total(items));
