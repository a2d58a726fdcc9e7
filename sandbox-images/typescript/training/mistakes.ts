function half(numbers: number[]): string {
    return numbers.length / 2;
}

const words: string[] = [1, "two"];
console.log(half("three"), word, words.lenght, null.x);
