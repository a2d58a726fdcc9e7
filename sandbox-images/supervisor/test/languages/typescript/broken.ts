let answer: number = "text";
