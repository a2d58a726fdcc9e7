const nothing: string[] = [];
nothing[1].length;
